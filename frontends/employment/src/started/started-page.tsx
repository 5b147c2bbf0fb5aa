import {
  type Column,
  Lamp,
  type Light,
  Link,
  PageHeader,
  Panel,
  Rows,
  ScrollX,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useSearchParams,
} from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { sitesWithoutAccountQuery, type SiteAlert, type StartedProject } from './started.graphql.ts'
import { useStarted } from './use-started.ts'

const DAY = 86_400_000
const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / DAY)

const lightOf = ({ startedWithoutWageAccount, wageAccountOpenedOn }: StartedProject): Light =>
  !startedWithoutWageAccount ? 'GREEN' : wageAccountOpenedOn ? 'YELLOW' : 'RED'

const words = { GREEN: 'started.inOrder', YELLOW: 'started.late', RED: 'started.missing' } as const

function Projects({ projects, byName }: { projects: StartedProject[]; byName: boolean }) {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const word = (row: StartedProject) => say(words[lightOf(row) as keyof typeof words])
  const columns: Column<StartedProject>[] = [
    {
      key: 'lamp',
      title: say('lamp'),
      value: word,
      render: (row) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={lightOf(row)} quiet /> {word(row)}
        </span>
      ),
      role: 'lamp',
      width: 140,
    },
    {
      key: 'name',
      title: say('field.projectId'),
      value: ({ name, id }) => name ?? id,
      render: ({ name, id }) => (byName ? (name ?? id) : <Link to={`/m/projects/list/${id}`}>{name ?? id}</Link>),
      role: 'title',
    },
    { key: 'startedOn', title: say('field.projectStartedOn'), value: (row) => fullDay(row.startedOn) },
    { key: 'account', title: say('field.accountOpenedOn'), value: (row) => fullDay(row.wageAccountOpenedOn) },
    {
      key: 'days',
      title: say('started.days'),
      value: (row) =>
        row.startedOn && row.startedWithoutWageAccount
          ? daysBetween(row.startedOn, row.wageAccountOpenedOn ?? businessDate)
          : null,
      align: 'right',
    },
    {
      key: 'site',
      title: say('field.siteId'),
      value: ({ labourSite }) => labourSite?.name ?? say('started.noSite'),
      render: ({ labourSite }) =>
        labourSite ? (
          <Link to={`/m/employment/sites/${labourSite.id}`}>{labourSite.name}</Link>
        ) : (
          <span className="quiet">{say('started.noSite')}</span>
        ),
    },
  ]
  return (
    <ScrollX>
      <Rows label={say('started.title')} rows={projects} columns={columns} rowKey={({ id }) => id} />
    </ScrollX>
  )
}

/** Sites on the bureau's own roll that have no account yet. */
function Sites() {
  const say = useText()
  const { fullDay } = useFormats()
  const asks = useAsk<{ employmentAlerts: { nodes: SiteAlert[] } | null }>(sitesWithoutAccountQuery)
  const sites = asks.data?.employmentAlerts?.nodes ?? []
  return (
    <Panel title={say('started.sites')} asks={asks}>
      {sites.length === 0 && <p className="quiet">{say('started.noneOfSites')}</p>}
      <ul className="records">
        {sites.map(({ subjectId, label, severity, on }) => (
          <li key={subjectId}>
            <span>
              <Lamp light={severity} /> <Link to={`/m/employment/sites/${subjectId}`}>{label}</Link>
            </span>
            <span className="quiet">
              {say('field.registeredOn')} {fullDay(on)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** 开工未设专户: projects that began to build without a wage account, asked of the graph across two departments. */
export default function StartedPage() {
  const say = useText()
  const can = useCan()
  const [params, setParams] = useSearchParams()
  const { asks, projects, without } = useStarted()
  // The bureau knows other departments' projects by name and no further.
  const byName = can('employment.keep')
  const all = params.get('all') === 'yes'
  const missing = without.filter(({ wageAccountOpenedOn }) => !wageAccountOpenedOn).length
  const counts = { total: projects.length, missing, late: without.length - missing }
  return (
    <>
      <PageHeader title={say('started.title')} note={projects.length > 0 ? say('started.counts', counts) : undefined}>
        {projects.length > 0 && (
          <button
            type="button"
            className="button"
            aria-pressed={all}
            onClick={() => setParams(all ? {} : { all: 'yes' })}
          >
            {say('started.showAll')}
          </button>
        )}
        {can('employment.keep') && (
          <Link className="button" to="/m/employment/sites?record=new">
            {say('register.site.add')}
          </Link>
        )}
      </PageHeader>
      <p className="quiet">{say('started.rule')}</p>
      <Panel title={say('started.projects')} asks={asks}>
        {projects.length === 0 ? (
          <p className="empty">{say('started.none')}</p>
        ) : (
          <>
            {!all && without.length === 0 && <p className="quiet">{say('started.allInOrder')}</p>}
            {(all || without.length > 0) && <Projects projects={all ? projects : without} byName={byName} />}
          </>
        )}
      </Panel>
      <Sites />
    </>
  )
}
