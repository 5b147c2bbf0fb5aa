import {
  gql,
  Lamp,
  Link,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useNavigate,
  type Column,
} from '@tongchou/frontend-kit'
import { WageRecovery } from '../arrears/wage-recovery.tsx'
import { lightOf } from '../site/site-lamp.ts'
import { StartedLine } from '../started/started-line.tsx'
import { useText } from '../words.ts'

const dialsQuery = gql`
  query EmploymentDials {
    employmentDials {
      code
      name
      unit
      value
      numerator
      denominator
      formula
      inputs {
        name
        value
        unit
      }
    }
  }
`

const boardQuery = gql`
  query EmploymentBoard {
    arrearsOwing {
      id
      number
      employer
      outstanding
      site {
        id
        name
      }
    }
    labourSitesByLamp {
      lamp
      sites {
        id
        name
      }
    }
  }
`

interface Dial {
  code: string
  name: string
  unit: string
  value: number | null
  numerator: number | null
  denominator: number | null
  formula: string
  inputs: { name: string; value: number | null; unit: string | null }[]
}

interface Board {
  arrearsOwing:
    | { id: string; number: string; employer: string; outstanding: number; site: { id: string; name: string } | null }[]
    | null
  labourSitesByLamp: { lamp: 'GREEN' | 'YELLOW' | 'RED'; sites: { id: string; name: string }[] }[] | null
}

/** The records behind each dial. */
const behind: Readonly<Record<string, string>> = {
  'EMP-NEWJOBS': 'jobs',
  'EMP-UNEMP': 'unemployment',
  'EMP-GRAD': 'graduates',
  'EMP-TRAIN': 'training',
  'EMP-TRANSFER': 'transfers',
  'EMP-LABOURINCOME': 'transfers',
  'EMP-ARREARS-CLEAR': 'arrears',
  'EMP-PENSION-COVER': 'pension',
}

/** The bureau's eight figures, each with its arithmetic and the records behind it. */
function Dials() {
  const say = useText()
  const go = useNavigate()
  const { value: shown } = useFormats()
  const asks = useAsk<{ employmentDials: Dial[] | null }>(dialsQuery)
  const columns: Column<Dial>[] = [
    {
      key: 'name',
      title: say('board.indicator'),
      value: ({ name }) => name,
      role: 'title',
    },
    {
      key: 'value',
      title: say('board.value'),
      value: ({ value, unit }) => shown(value, unit),
      render: ({ value, unit }) => <b>{shown(value, unit)}</b>,
      align: 'right',
    },
    {
      key: 'ratio',
      title: say('board.ratio'),
      value: ({ numerator, denominator, inputs }) => {
        if (numerator === null || denominator === null) return null
        // Both parts of a share are counted in what the figure behind the first is counted in.
        const unit = inputs.find(({ value }) => value === numerator)?.unit
        return say('board.of', { n: shown(numerator, unit), d: shown(denominator, unit) })
      },
      align: 'right',
    },
    {
      key: 'inputs',
      title: say('board.inputs'),
      value: ({ inputs }) => inputs.map(({ name, value, unit }) => `${name} ${shown(value, unit)}`).join(' · '),
    },
    { key: 'formula', title: say('board.formula'), value: ({ formula }) => formula, role: 'wide-only' },
  ]
  return (
    <Panel title={say('board.dials')} asks={asks}>
      <Rows
        label={say('board.dials')}
        rows={asks.data?.employmentDials ?? []}
        columns={columns}
        rowKey={({ code }) => code}
        onOpen={({ code }) => void go(`/m/employment/${behind[code] ?? 'board'}`)}
      />
    </Panel>
  )
}

/** So many sites of a lamp are named; the others are in the list. */
const NAMED = 12

/** 总览: the eight dials, wages owed by case, building sites by lamp. */
export default function BoardPage() {
  const say = useText()
  const can = useCan()
  const { money, fullDay } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<Board>(boardQuery)
  const owing = asks.data?.arrearsOwing ?? []
  return (
    <>
      <PageHeader title={say('board.title')} note={say('board.asOf', { day: fullDay(businessDate) })} />
      {can('employment.overview') && <Dials />}
      <StartedLine />
      <Panel title={say('board.owing')} asks={asks}>
        {owing.length === 0 && <p className="quiet">{say('board.noneOwing')}</p>}
        <ul className="records">
          {owing.map(({ id, number, employer, outstanding, site }) => (
            <li key={id}>
              <Link to={`/m/employment/arrears/${id}`}>
                {number} {employer}
              </Link>
              <span>
                {site?.name} <b>{money(outstanding)}</b>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <WageRecovery />
      <Panel title={say('board.sites')} asks={asks}>
        {(asks.data?.labourSitesByLamp ?? []).map(({ lamp, sites }) => (
          <p key={lamp}>
            <Lamp light={lightOf(lamp)} count={sites.length} />{' '}
            {sites.length === 0 && <span className="quiet">{say('board.noSites')}</span>}
            {sites.slice(0, NAMED).map(({ id, name }) => (
              <span key={id}>
                {' '}
                <Link to={`/m/employment/sites/${id}`}>{name}</Link>
              </span>
            ))}
            {sites.length > NAMED && (
              <Link to="/m/employment/sites"> {say('board.moreSites', { count: sites.length - NAMED })}</Link>
            )}
          </p>
        ))}
      </Panel>
    </>
  )
}
