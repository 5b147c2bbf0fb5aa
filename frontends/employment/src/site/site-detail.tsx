import {
  Lamp,
  Link,
  Panel,
  RegisterPanel,
  Rows,
  useAsk,
  useFormats,
  useParams,
  type Column,
} from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { useMoneyColumn } from '../figure-columns.tsx'
import { useLines } from '../lines.ts'
import { RecordPage } from '../record-page.tsx'
import { personShape } from '../resident/find-person.ts'
import { useText } from '../words.ts'
import { keepSiteCheck } from './check.graphql.ts'
import { checkRegister } from './check.register.ts'
import {
  siteDetailQuery,
  type SiteAnswer,
  type SiteCase,
  type SiteInFull,
  type SiteReason,
} from './site-detail.graphql.ts'
import { siteRegister } from './site.register.ts'
import { lightOf, stateWord } from './site-lamp.ts'
import { SiteRules } from './site-rules.tsx'
import { useSiteSteps } from './site-steps.ts'
import { SiteWages } from './site-wages.tsx'
import { keepSiteWorker } from './worker.graphql.ts'
import { workerRegister } from './worker.register.ts'

const shown = ['LabourSiteInFull', 'LabourSites']

/** Why the site stands as it does, in the words of the rule. */
function Reasons({ of }: { of: SiteReason[] }) {
  const say = useText()
  const { money, month } = useFormats()
  return (
    <ul className="records">
      {of.map(({ code, amount, period, met, of: all }) => (
        <li key={code}>
          {say(`reason.${code}`, { amount: money(amount), period: month(period), met: met ?? 0, all: all ?? 0 })}
        </li>
      ))}
    </ul>
  )
}

function Cases({ of }: { of: SiteCase[] }) {
  const say = useText()
  const { fullDay } = useFormats()
  const money = useMoneyColumn()
  const word = (state: string) => codesOf('arrearsState').find(({ value }) => value === state)?.word
  const columns: Column<SiteCase>[] = [
    {
      key: 'number',
      title: say('field.caseNumber'),
      value: ({ number }) => number,
      render: ({ id, number }) => <Link to={`/m/employment/arrears/${id}`}>{number}</Link>,
      role: 'title',
    },
    { key: 'acceptedOn', title: say('field.acceptedOn'), value: (row) => fullDay(row.acceptedOn) },
    {
      key: 'state',
      title: say('field.state'),
      value: ({ state }) => {
        const known = word(state)
        return known && say(`code.${known}`)
      },
    },
    money('claimed', say('field.claimedAmount'), (row) => row.claimedAmount),
    money('recovered', say('field.recovered'), (row) => row.recovered),
    money('outstanding', say('field.outstanding'), (row) => row.outstanding),
  ]
  if (of.length === 0) return <p className="quiet">{say('site.noCases')}</p>
  return <Rows label={say('register.arrears.title')} rows={of} columns={columns} rowKey={({ id }) => id} />
}

/** The project that is built, as far as the viewer may see it. */
function ProjectOf({ project }: Pick<SiteInFull, 'project'>) {
  const say = useText()
  const { fullDay } = useFormats()
  if (!project?.name) return null
  return (
    <p>
      {say('page.named', { name: say('field.projectId') })}
      <Link to={`/m/projects/list/${project.id}`}>{project.name}</Link>
      {project.startedOn && ` · ${say('field.projectStartedOn')} ${fullDay(project.startedOn)}`}
      {project.startedWithoutWageAccount && <b className="lamp-RED"> · {say('panel.accountAfterStart')}</b>}
    </p>
  )
}

/** One building site in full: why its lamp is what it is, the ten rules, wages, arrears, workers. */
export default function SiteDetail() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<SiteAnswer>(siteDetailQuery, { id })
  const steps = useSiteSteps()
  const workers = useLines(workerRegister.lines)
  const checks = useLines(checkRegister.lines)
  const site = asks.data?.labourSite
  const own = <Field extends { name: string }>(fields: Field[]) => fields.filter(({ name }) => name !== 'siteId')
  return (
    <RecordPage
      of={siteRegister}
      asks={asks}
      row={site}
      list="sites"
      steps={steps}
      refresh={shown}
      note={({ lamp, state }) => (
        <>
          <Lamp light={lightOf(lamp)} quiet /> {stateWord(state, say)}
        </>
      )}
      lead={({ project, stateReasons }) => (
        <>
          <ProjectOf project={project} />
          <Panel title={say('site.reasons')}>
            <Reasons of={stateReasons ?? []} />
          </Panel>
        </>
      )}
    >
      {(row) => (
        <>
          <Panel title={say('site.rules', { met: row.complianceScore ?? 0, all: row.ruleStandings?.length ?? 0 })}>
            <SiteRules siteId={row.id} rules={row.ruleStandings ?? []} />
          </Panel>
          <Panel title={say('site.wages')}>
            <SiteWages months={row.wageMonths ?? []} />
          </Panel>
          <Panel title={say('register.arrears.title')}>
            <Cases of={asks.data?.arrearsCases?.nodes ?? []} />
          </Panel>
          <Panel title={say('register.worker.title')}>
            <RegisterPanel
              {...personShape}
              title={say('register.worker.title')}
              addWord={say('register.worker.add')}
              empty={say('register.worker.none')}
              rows={row.workers ?? []}
              fields={own(workers)}
              keep={keepSiteWorker}
              permission="employment.record"
              nameOf={workerRegister.nameOf}
              also={{ siteId: row.id }}
              history={{ service: 'employment', type: 'SiteWorker' }}
              refresh={[...shown, 'SiteWorkers']}
            />
          </Panel>
          <Panel title={say('site.checks')}>
            <RegisterPanel
              title={say('site.checks')}
              addWord={say('register.check.add')}
              empty={say('register.check.none')}
              rows={row.checks ?? []}
              fields={own(checks)}
              keep={keepSiteCheck}
              permission="employment.keep"
              nameOf={checkRegister.nameOf}
              also={{ siteId: row.id }}
              history={{ service: 'employment', type: 'SiteCheck' }}
              refresh={[...shown, 'SiteChecks']}
            />
          </Panel>
        </>
      )}
    </RecordPage>
  )
}
