import { formatNumber, gql, Lamp, Link, PageHeader, Panel, useAsk, useCan, useFormats } from '@tongchou/frontend-kit'
import { lightOf } from '../site/site-lamp.ts'
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

/** The bureau's eight figures, each with its arithmetic. */
function Dials() {
  const say = useText()
  const { value: shown } = useFormats()
  const asks = useAsk<{ employmentDials: Dial[] | null }>(dialsQuery)
  return (
    <Panel title={say('board.dials')} asks={asks}>
      <dl className="facts">
        {(asks.data?.employmentDials ?? []).map(({ code, name, unit, value, numerator, denominator }) => (
          <div key={code}>
            <dt>{behind[code] ? <Link to={`/m/employment/${behind[code]}`}>{name}</Link> : name}</dt>
            <dd>
              <b>{shown(value, unit)}</b>
              {numerator !== null && denominator !== null && (
                <span className="quiet">
                  {' '}
                  {say('board.of', { n: formatNumber(numerator), d: formatNumber(denominator) })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

/** 总览: the eight dials, wages owed by case, building sites by lamp. */
export default function BoardPage() {
  const say = useText()
  const can = useCan()
  const { money } = useFormats()
  const asks = useAsk<Board>(boardQuery)
  const owing = asks.data?.arrearsOwing ?? []
  return (
    <>
      <PageHeader title={say('board.title')} />
      {can('employment.overview') && <Dials />}
      <Panel title={say('board.owing')} asks={asks}>
        {owing.length === 0 && <p className="quiet">{say('board.noneOwing')}</p>}
        <ul className="records">
          {owing.map(({ id, number, employer, outstanding, site }) => (
            <li key={id}>
              <Link to={`/m/employment/arrears?record=${id}`}>
                {number} {employer}
              </Link>
              <span>
                {site?.name} <b>{money(outstanding)}</b>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={say('board.sites')} asks={asks}>
        {(asks.data?.labourSitesByLamp ?? []).map(({ lamp, sites }) => (
          <p key={lamp}>
            <Lamp light={lightOf(lamp)} count={sites.length} />{' '}
            {sites.length === 0 && <span className="quiet">{say('board.noSites')}</span>}
            {sites.map(({ id, name }) => (
              <span key={id}>
                {' '}
                <Link to={`/m/employment/sites?record=${id}`}>{name}</Link>
              </span>
            ))}
          </p>
        ))}
      </Panel>
    </>
  )
}
