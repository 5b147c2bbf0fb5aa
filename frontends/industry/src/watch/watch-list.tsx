import {
  gql,
  lampColumn,
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useFormats,
  type Column,
  type Light,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { Status } from '../enterprise/status.tsx'
import type { EnterpriseStatus } from '../enterprise/enterprise.rules.ts'
import { useText } from '../words.ts'
import { chains, type Chain, type ChainState, type Track } from './watch.graphql.ts'

type Rating = 'STRONG' | 'FAIR' | 'WEAK' | 'CRITICAL'

interface Watched {
  score: number
  rating: Rating
  enterprise: {
    uscc: string
    name: string | null
    status: EnterpriseStatus | null
    township: { code: string; name: string | null } | null
    officer: { id: string; officer: string } | null
    lastVisitedOn: string | null
    tracks: Track[] | null
  }
}

const watchListQuery = gql`
  query WatchList {
    watchList {
      score
      rating
      enterprise {
        uscc
        name
        status
        township {
          code
          name
        }
        officer {
          id
          officer
        }
        lastVisitedOn
        tracks {
          id
          notedOn
          orders
          stopped
          resumed
          cash
          supply
        }
      }
    }
  }
`

const lamps: Record<Rating, Light> = { STRONG: 'GREEN', FAIR: 'GREEN', WEAK: 'YELLOW', CRITICAL: 'RED' }

/** Enterprises that would bear a bad month badly, the worst first, with what troubles each. */
export default function WatchList() {
  const say = useText()
  const go = useNavigate()
  const { fullDay } = useFormats()
  const asks = useAsk<{ watchList: Watched[] | null }>(watchListQuery)
  if (asks.loading) return <Skeleton rows={10} />
  if (!asks.data?.watchList) return <Outage name={say('watch.title')} retry={asks.again} />
  const troubles = ({ enterprise }: Watched) => {
    const latest = enterprise.tracks?.at(-1)
    const bad = chains.filter((chain) => latest && latest[chain] !== 'GOOD')
    const told = (chain: Chain, state: ChainState) =>
      say('track.told', { name: say(`track.${chain}`), state: say(`chain.${chain}.${state}`) })
    return latest ? bad.map((chain) => told(chain, latest[chain])).join(say('clauseMark')) : null
  }
  const columns: Column<Watched>[] = [
    lampColumn(say('track.resilience'), ({ rating }) => ({ light: lamps[rating], word: say(`resilience.${rating}`) })),
    { key: 'name', title: say('enterprise.name'), value: ({ enterprise }) => enterprise.name, role: 'title' },
    { key: 'score', title: say('watch.score'), value: ({ score }) => score, align: 'right' },
    {
      key: 'status',
      title: say('enterprise.status'),
      value: ({ enterprise }) => (enterprise.status ? say(`status.${enterprise.status}`) : null),
      render: ({ enterprise }) => <Status status={enterprise.status} />,
      role: 'wide-only',
    },
    { key: 'troubles', title: say('watch.troubles'), value: troubles },
    {
      key: 'township',
      title: say('enterprise.township'),
      value: ({ enterprise }) => enterprise.township?.name,
      role: 'wide-only',
    },
    {
      key: 'officer',
      title: say('officer.name'),
      value: ({ enterprise }) => enterprise.officer?.officer,
      role: 'wide-only',
    },
    {
      key: 'visited',
      title: say('officer.lastVisit'),
      value: ({ enterprise }) => fullDay(enterprise.lastVisitedOn),
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader title={say('watch.title')} note={say('watch.note')} />
      {asks.data.watchList.length === 0 ? (
        <div className="empty">
          <b>{say('watch.none')}</b>
          <span className="quiet">{say('watch.noneNext')}</span>
        </div>
      ) : (
        <Rows
          label={say('watch.title')}
          rows={asks.data.watchList}
          columns={columns}
          rowKey={({ enterprise }) => enterprise.uscc}
          onOpen={({ enterprise }) => void go(`/m/industry/enterprises/${enterprise.uscc}`)}
        />
      )}
    </>
  )
}
