import { formatPercent, Lamp, useAsk, useFormats, useMarks } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import type { ReactNode } from 'react'
import { useText } from '../words.ts'
import { checklistsQuery, type ChecklistsData, type ProjectCore } from './project-detail.graphql.ts'
import { completionRate } from './project.rules.ts'

function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className="facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text || '—'}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Who builds what, for how much and until when, and which leader sees it through. */
export function ProjectFacts({ project }: { project: ProjectCore }) {
  const say = useText()
  const people = useAsk<ChecklistsData>(checklistsQuery, { id: project.id })
  // The first of the five ones is the county leader.
  const leader = people.data?.project?.FIVE_ONES?.[0]?.held
  const { money, fullDay } = useFormats()
  return (
    <Facts
      facts={[
        [say('ownerUnit'), project.ownerUnit],
        [say('leader'), leader && [leader.holder, leader.post].filter(Boolean).join(' ')],
        [say('authority'), project.authority?.name ?? project.authority?.code],
        [say('township'), project.township ? (project.township.name ?? project.township.code) : say('countyItself')],
        [say('sector'), say(`sectors.${project.sector}`)],
        [say('totalInvestment'), money(project.totalInvestment)],
        [say('annualInvestment'), money(project.annualInvestment)],
        [say('completedInvestment'), money(project.completedInvestment)],
        [say('completionRate'), formatPercent(completionRate(project.completedInvestment, project.annualInvestment))],
        [say('plannedStartOn'), fullDay(project.plannedStartOn)],
        [say('startedOn'), fullDay(project.startedOn)],
        [say('plannedFinishOn'), fullDay(project.plannedFinishOn)],
        [
          say('completedOn'),
          project.completedOn || !project.forecastFinishOn
            ? fullDay(project.completedOn)
            : say('foreseen', { day: fullDay(project.forecastFinishOn) }),
        ],
      ]}
    />
  )
}

/** The three lamps of a project, each with its name. */
export function ProjectLamps({ project }: { project: ProjectCore }) {
  const say = useText()
  return (
    <p className="lamp-counts" style={{ gap: '4px 20px' }}>
      {(['startLamp', 'progressLamp', 'libraryLamp'] as const).map((key) => (
        <span key={key}>
          <span className="quiet">{say(key)}</span> <Lamp light={project[key]} />
        </span>
      ))}
    </p>
  )
}

/** What the project is to be, and how far its documents are. */
export function ProjectContent({ project }: { project: ProjectCore }) {
  const say = useText()
  const { separator } = useMarks()
  const { fullDay } = useFormats()
  const notes = (['content', 'siteNote', 'fundingNote', 'benefitNote', 'riskNote'] as const).filter(
    (key) => project[key],
  )
  return (
    <>
      {notes.map((key) => (
        <p key={key}>
          <span className="quiet">{say('withMark', { name: say(key) })}</span>
          {project[key]}
        </p>
      ))}
      <Facts
        facts={[
          [say('level'), say(`levels.${project.level}`)],
          [say('approvalType'), say(`approvalTypes.${project.approvalType}`)],
          [say('tag'), (project.tags ?? []).map((tag) => say(`tags.${tag}`)).join(separator)],
          [say('listedOn'), fullDay(project.listedOn)],
        ]}
      />
    </>
  )
}

/** Documents for, and entry into, the statistics library. */
export function ProjectLibrary({ project }: { project: ProjectCore }) {
  const say = useText()
  const { fullDay } = useFormats()
  const present = (held: boolean) => say(held ? 'deed.present' : 'deed.absent')
  return (
    <Facts
      facts={[
        [say('libraryLamp'), <Lamp key="lamp" light={project.libraryLamp} />],
        [say('libraryOn'), project.libraryOn ? fullDay(project.libraryOn) : say('notEntered')],
        [say('hasApprovalDocument'), present(project.hasApprovalDocument)],
        [say('hasContract'), present(project.hasContract)],
        [say('hasLicence'), present(project.hasLicence)],
      ]}
    />
  )
}

/** When each stage was reached, by what evidence, and what came of it. */
export function ProjectCourse({ project }: { project: ProjectCore }) {
  const say = useText()
  const { fullDay } = useFormats()
  const evidence =
    project.startEvidence && `${say(`evidences.${project.startEvidence}`)} ${project.startDocument ?? ''}`
  return (
    <>
      <Facts
        facts={[
          [say('approvedOn'), fullDay(project.approvedOn)],
          [say('timetableOn'), fullDay(project.timetableOn)],
          [say('workChartOn'), fullDay(project.workChartOn)],
          [say('startEvidence'), evidence],
          [say('completedOn'), fullDay(project.completedOn)],
          [say('producingOn'), fullDay(project.producingOn)],
        ]}
      />
    </>
  )
}

/** That a project left the annual list, why, and which one takes its place. */
export function ProjectWithdrawal({ project }: { project: ProjectCore }) {
  const say = useText()
  const { fullDay } = useFormats()
  if (!project.withdrawnOn) return null
  return (
    <p className="remark">
      {say('withdrawn', { day: fullDay(project.withdrawnOn), reason: project.withdrawnReason ?? '' })}
      {project.substitute && (
        <span style={{ display: 'block' }}>
          {say('substitutedBy')}
          <Link to={`/m/projects/list/${project.substitute.id}`}>{project.substitute.name}</Link>
        </span>
      )}
    </p>
  )
}
