import { useUnits } from '@tongchou/frontend-kit'
import { Chart } from '@tongchou/frontend-kit/chart'
import { useText } from '../words.ts'
import type { Efficiency } from './efficiency.graphql.ts'

const LINE = 26
const LEAST = 160

/** Cases of each department: how many were done in time, how many were not. */
export default function EfficiencyChart({ rows }: { rows: Efficiency[] }) {
  const say = useText()
  const { nameOf } = useUnits()
  return (
    <Chart
      title={say('efficiency.chart')}
      height={Math.max(LEAST, rows.length * LINE)}
      data={{
        sideways: true,
        labels: rows.map(({ department }) => nameOf(department)),
        unit: say('unit.cases'),
        series: [
          { name: say('efficiency.onTime'), values: rows.map(({ onTime }) => onTime), kind: 'bar', stack: 'cases' },
          {
            name: say('efficiency.overdue'),
            values: rows.map(({ overdue }) => overdue),
            kind: 'bar',
            stack: 'cases',
            tone: 'RED',
          },
        ],
      }}
    />
  )
}
