import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { useText } from '../words.ts'

/** Investment rates of the groups, the best first, with last month in grey. */
export default function RateChart({ rows }: { rows: { name: string; now: number | null; last: number | null }[] }) {
  const say = useText()
  const data = useMemo(
    () => ({
      labels: rows.map(({ name }) => name),
      unit: '%',
      sideways: true,
      series: [
        {
          name: say('rate.now'),
          values: rows.map(({ now }) => rounded(now)),
          kind: 'bar' as const,
          tone: 'accent' as const,
        },
        {
          name: say('rate.last'),
          values: rows.map(({ last }) => rounded(last)),
          kind: 'bar' as const,
          tone: 'grey' as const,
        },
      ],
    }),
    [rows, say],
  )
  return <Chart title={say('rate.chart')} data={data} height={Math.max(220, rows.length * 34)} />
}

const rounded = (rate: number | null) => (rate === null ? null : Math.round(rate * 10) / 10)
