import {
  ActionForm,
  useAsk,
  useCounty,
  useFormats,
  useUnits,
  type FormField,
  type FormValues,
} from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import {
  advanceProject,
  foreseeProject,
  listProject,
  recordLibrary,
  reportBlocker,
  reserveQuery,
  substituteProject,
} from './project-deed.graphql.ts'
import type { ProjectCore } from './project-detail.graphql.ts'
import type { Deed } from './project-deed.rules.ts'
import { blockers, evidences } from './project.codes.ts'

const documents: Partial<Record<Deed, DocumentNode>> = {
  LIST: listProject,
  BLOCK: reportBlocker,
  FORESEE: foreseeProject,
  LIBRARY: recordLibrary,
  SUBSTITUTED: substituteProject,
}

interface ReserveData {
  projects: { nodes: { id: string; name: string; annualInvestment: number }[] } | null
}

function useFields(deed: Deed, project: ProjectCore): FormField[] {
  const say = useText()
  const { money } = useFormats()
  const { departments } = useUnits()
  const reserve = useAsk<ReserveData>(reserveQuery, {}, { skip: deed !== 'SUBSTITUTED' })
  return useMemo(() => {
    const atHand = (name: string, title: string): FormField => ({
      name,
      title,
      kind: 'flag',
      required: true,
      options: [
        { value: 'true', label: say('deed.present') },
        { value: 'false', label: say('deed.absent') },
      ],
    })
    const day: FormField = { name: 'on', title: say('deed.on'), kind: 'day', required: true }
    const reason = (required: boolean): FormField => ({
      name: 'reason',
      title: say('deed.reason'),
      kind: 'long',
      required,
    })
    switch (deed) {
      case 'STARTED':
        if (project.stage === 'SUSPENDED') return [day]
        return [
          day,
          {
            name: 'evidence',
            title: say('deed.evidence'),
            kind: 'choice',
            required: true,
            options: evidences.map((value) => ({ value, label: say(`evidences.${value}`) })),
          },
          {
            name: 'document',
            title: say('deed.document'),
            kind: 'text',
            required: true,
            hint: say('deed.documentHint'),
          },
        ]
      case 'SUSPENDED':
      case 'CANCELLED':
        return [day, reason(true)]
      case 'SUBSTITUTED':
        return [
          {
            name: 'substituteId',
            title: say('deed.substitute'),
            kind: 'choice',
            required: true,
            wide: true,
            hint: say('deed.substituteHint', { least: money(project.annualInvestment) }),
            options: (reserve.data?.projects?.nodes ?? []).map(({ id, name, annualInvestment }) => ({
              value: id,
              label: say('withNote', { text: name, note: money(annualInvestment) }),
            })),
          },
          day,
          reason(true),
        ]
      case 'LIST':
        return [
          {
            name: 'kind',
            title: say('kind'),
            kind: 'choice',
            required: true,
            options: (['NEW', 'CONTINUING'] as const).map((value) => ({ value, label: say(`kinds.${value}`) })),
          },
          day,
        ]
      case 'BLOCK':
        return [
          {
            name: 'blocker',
            title: say('blocker'),
            kind: 'choice',
            hint: say('deed.blockerHint'),
            options: blockers.map((value) => ({ value, label: say(`blockers.${value}`) })),
          },
          { name: 'since', title: say('blockedSince'), kind: 'day' },
          { name: 'department', title: say('blockedBy'), kind: 'choice', options: departments },
          { name: 'note', title: say('note'), kind: 'long' },
        ]
      case 'FORESEE':
        return [
          { name: 'forecastFinishOn', title: say('forecastFinishOn'), kind: 'day' },
          { name: 'workChartOn', title: say('workChartOn'), kind: 'day' },
          { name: 'riskNote', title: say('riskNote'), kind: 'long' },
        ]
      case 'LIBRARY':
        return [
          atHand('hasApprovalDocument', say('hasApprovalDocument')),
          atHand('hasContract', say('hasContract')),
          atHand('hasLicence', say('hasLicence')),
          { name: 'libraryOn', title: say('libraryOn'), kind: 'day', hint: say('deed.libraryHint') },
        ]
      default:
        return [day]
    }
  }, [deed, departments, money, project, reserve.data, say])
}

function startOf(deed: Deed, project: ProjectCore, today: string): FormValues {
  switch (deed) {
    case 'BLOCK':
      return {
        blocker: project.blocker,
        since: project.blockedSince,
        department: project.blockedBy?.code,
        note: project.blockerNote,
      }
    case 'FORESEE':
      return {
        forecastFinishOn: project.forecastFinishOn,
        workChartOn: project.workChartOn,
        riskNote: project.riskNote,
      }
    case 'LIBRARY':
      return {
        hasApprovalDocument: project.hasApprovalDocument,
        hasContract: project.hasContract,
        hasLicence: project.hasLicence,
        libraryOn: project.libraryOn,
      }
    default:
      return { on: today }
  }
}

/** The form's names of what a project keeps of its blocker. */
const blockerReading = { names: { since: 'blockedSince', department: 'blockedBy', note: 'blockerNote' } }

/** The form of one deed; what the service refuses stands beside the field it names. */
export function ProjectDeed({ deed, project, onClose }: { deed: Deed; project: ProjectCore; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useFields(deed, project)
  const settles = deed === 'BLOCK' || deed === 'FORESEE' || deed === 'LIBRARY'
  const title = say(`deeds.${deed}`)
  return (
    <ActionForm
      title={`${title} · ${project.name}`}
      note={say(`deedNotes.${deed}`)}
      document={documents[deed] ?? advanceProject}
      fields={fields}
      start={startOf(deed, project, businessDate)}
      also={{ id: project.id, version: project.version, ...(deed in documents ? {} : { to: deed }) }}
      {...(deed === 'BLOCK' ? { reading: blockerReading } : {})}
      refresh={['ProjectList', 'ProjectTotals', 'ProjectHistory', 'ProjectDetail', 'ProjectAlertsOf']}
      saveWord={settles ? say('deed.save') : title}
      onClose={onClose}
    />
  )
}
