import { formatNumber, formatPercent, Lamp, Link, Panel, useAsk, useCan, useFormats } from '@tongchou/frontend-kit'
import type { ReactNode } from 'react'
import { useText } from '../words.ts'
import { dialsQuery, efficiencyQuery, type Dial, type ItemBoard, type Kept } from './overview.graphql.ts'
import { shareOf } from './overview.rules.ts'

const home = '/m/government-services/'

/** The targets that the first page shows, in the order of the plan, and the records behind each. */
const behind = {
  'SRV-ONLINE': 'items?way=lowers',
  'SRV-CUT-STEPS': 'reductions',
  'SRV-CUT-DOCS': 'reductions',
  'SRV-CUT-TIME': 'reductions',
  'SRV-CUT-FEES': 'reductions',
  'SRV-MULTITRIP': 'items?way=multiTrip',
  'SRV-NOVACUUM': 'cancelled',
  'SRV-STD': 'key-fields',
  'SRV-QUERY': 'guides',
} as const

type Shown = keyof typeof behind

const isShown = (code: string): code is Shown => code in behind

/** One figure with its arithmetic below it. */
function Figure({
  title,
  path,
  lamp,
  value,
  sum,
}: Record<'title' | 'path' | 'value' | 'sum', string> & { lamp?: ReactNode }) {
  return (
    <div>
      <dt>
        <Link to={home + path}>{title}</Link>
      </dt>
      <dd>
        {lamp} <b>{value}</b>
        <br />
        <span className="quiet" style={{ fontSize: 13 }}>
          {sum}
        </span>
      </dd>
    </div>
  )
}

function TargetFigure({ dial, code }: { dial: Dial; code: Shown }) {
  const say = useText()
  const { value: written } = useFormats()
  // Fees are small: 10,000 yuan would hide them.
  const shown = (value: number | null, unit: string | null) =>
    unit === '元' ? say('version.yuan', { sum: formatNumber(value) }) : written(value, unit)
  const inputs = dial.explanation?.inputs ?? []
  const [first, second] = inputs
  const sum =
    code.startsWith('SRV-CUT') && first && second
      ? say('overview.fromTo', { before: shown(first.value, first.unit), now: shown(second.value, second.unit) })
      : inputs
          .slice(0, 2)
          .map(({ value }) => formatNumber(value))
          .join(' ÷ ')
  return (
    <Figure
      title={say(`overview.dial.${code}`)}
      path={behind[code]}
      lamp={<Lamp light={dial.light} quiet />}
      value={shown(dial.value, dial.unit)}
      sum={
        dial.targetValue === null
          ? sum
          : `${sum}　${say('overview.target', { target: shown(dial.targetValue, dial.unit) })}`
      }
    />
  )
}

/** The figures of the service centre: what the plan asks, and what people feel most, each with its arithmetic. */
export function Dials({ county }: { county: ItemBoard | undefined }) {
  const say = useText()
  const asks = useAsk<{ targets: Dial[] | null }>(dialsQuery)
  // A department sees the county's targets beside figures of its own.
  const whole = useCan()('government-services.overview')
  const kept = useAsk<Kept>(efficiencyQuery).data?.serviceEfficiency?.[0]
  const dials = asks.data?.targets ?? []
  return (
    <Panel title={say(whole ? 'overview.dials' : 'overview.countyDials')} asks={asks}>
      <dl className="facts">
        {Object.keys(behind).map((code) => {
          const dial = dials.find((each) => each.code === code)
          return dial && isShown(code) && <TargetFigure key={code} dial={dial} code={code} />
        })}
        {county && (
          <Figure
            title={say('overview.once')}
            path="items?way=several"
            value={formatPercent(shareOf(county.atMostOneVisit, county.items))}
            sum={say('overview.of', { part: formatNumber(county.atMostOneVisit), whole: formatNumber(county.items) })}
          />
        )}
        {kept && (
          <Figure
            title={say(whole ? 'overview.onTime' : 'overview.ownOnTime')}
            path="efficiency"
            value={formatPercent(kept.onTimeRate)}
            sum={say('overview.of', { part: formatNumber(kept.onTime), whole: formatNumber(kept.closed) })}
          />
        )}
      </dl>
    </Panel>
  )
}
