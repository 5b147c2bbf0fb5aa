import { useFormats, wanOf } from '@tongchou/frontend-kit'
import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { TrendMonth } from './trend.rules.ts'

/** What was collected, month by month, beside last year in grey. */
export default function TrendChart({ months }: { months: TrendMonth[] }) {
  const say = useText()
  const { month, unit } = useFormats()
  const data = useMemo(
    () => ({
      labels: months.map(({ period }) => month(period).replace(/^\d{4}年/, '')),
      unit: unit('万元'),
      series: [
        {
          name: say('trend.collected'),
          values: months.map(({ collected }) => wanOf(collected)),
          kind: 'bar' as const,
          tone: 'accent' as const,
        },
        {
          name: say('trend.lastYear'),
          values: months.map(({ lastYear }) => wanOf(lastYear)),
          kind: 'bar' as const,
          tone: 'grey' as const,
        },
      ],
    }),
    [months, month, unit, say],
  )
  return <Chart title={say('trend.chart')} data={data} height={280} />
}
