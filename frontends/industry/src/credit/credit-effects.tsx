import {
  formatPercent,
  gql,
  lampColumn,
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  useSearchParams,
  type Column,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useText } from '../words.ts'

interface Effect {
  enterprise: { uscc: string; name: string | null; township: { code: string; name: string | null } | null }
  granted: number
  capacityBefore: number | null
  capacityAfter: number | null
}

const effectsQuery = gql`
  query CreditEffects($year: Int!) {
    creditEffects(year: $year) {
      enterprise {
        uscc
        name
        township {
          code
          name
        }
      }
      granted
      capacityBefore
      capacityAfter
    }
  }
`

const change = ({ capacityBefore, capacityAfter }: Effect) =>
  capacityBefore === null || capacityAfter === null ? null : capacityAfter - capacityBefore

/** 以融促产: enterprises that asked for help with money and got a loan, their capacity in use before it and now. */
export default function CreditEffects() {
  const say = useText()
  const go = useNavigate()
  const { money, points } = useFormats()
  const { planYear } = useCounty()
  const [params, setParams] = useSearchParams()
  const year = Number(params.get('year') ?? planYear)
  const asks = useAsk<{ creditEffects: Effect[] | null }>(effectsQuery, { year })
  const columns: Column<Effect>[] = [
    lampColumn(say('effect.state'), (row) => {
      const more = change(row)
      if (more === null) return { light: 'UNKNOWN', word: say('effect.unknown') }
      return more >= 0 ? { light: 'GREEN', word: say('effect.risen') } : { light: 'YELLOW', word: say('effect.fallen') }
    }),
    { key: 'name', title: say('enterprise.name'), value: ({ enterprise }) => enterprise.name, role: 'title' },
    {
      key: 'township',
      title: say('enterprise.township'),
      value: ({ enterprise }) => enterprise.township?.name,
      role: 'wide-only',
    },
    {
      key: 'granted',
      title: say('effect.granted'),
      value: ({ granted }) => granted,
      render: ({ granted }) => money(granted),
      align: 'right',
    },
    {
      key: 'before',
      title: say('effect.before'),
      value: ({ capacityBefore }) => capacityBefore,
      render: ({ capacityBefore }) => formatPercent(capacityBefore),
      align: 'right',
    },
    {
      key: 'after',
      title: say('effect.after'),
      value: ({ capacityAfter }) => capacityAfter,
      render: ({ capacityAfter }) => formatPercent(capacityAfter),
      align: 'right',
    },
    {
      key: 'change',
      title: say('effect.change'),
      value: change,
      render: (row) => points(change(row), true),
      align: 'right',
    },
  ]
  const effects = asks.data?.creditEffects
  return (
    <>
      <PageHeader title={say('effect.title')} note={say('effect.note')}>
        <select
          className="field"
          aria-label={say('policy.year')}
          value={year}
          onChange={(event) => setParams({ year: event.target.value }, { replace: true })}
        >
          {[planYear, planYear - 1].map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </PageHeader>
      {asks.loading ? (
        <Skeleton rows={6} />
      ) : !effects ? (
        <Outage name={say('effect.title')} retry={asks.again} />
      ) : effects.length === 0 ? (
        <div className="empty">
          <b>{say('effect.none')}</b>
          <span className="quiet">{say('effect.noneNext')}</span>
        </div>
      ) : (
        <Rows
          label={say('effect.title')}
          rows={effects}
          columns={columns}
          rowKey={({ enterprise }) => enterprise.uscc}
          onOpen={({ enterprise }) => void go(`/m/industry/enterprises/${enterprise.uscc}`)}
        />
      )}
    </>
  )
}
