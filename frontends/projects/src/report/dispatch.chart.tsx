import { useFormats } from '@tongchou/frontend-kit'
import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { inWan } from '../project/project.rules.ts'
import { useText } from '../words.ts'
import type { Dispatch } from './report.graphql.ts'

/** Completed since January, month by month, beside last year in grey and what the growth asked for needs. */
export default function DispatchChart({ months, growth }: { months: Dispatch['months']; growth: number }) {
  const say = useText()
  const { month } = useFormats()
  const data = useMemo(
    () => ({
      labels: months.map(({ period }) => month(period).replace(/^\d{4}年| \d{4}$/, '')),
      unit: say('wan'),
      series: [
        {
          name: say('month.running'),
          values: months.map(({ completed }) => inWan(completed)),
          kind: 'bar' as const,
          tone: 'accent' as const,
        },
        {
          name: say('dispatch.lastYear'),
          values: months.map(({ lastYear }) => inWan(lastYear)),
          kind: 'bar' as const,
          tone: 'grey' as const,
        },
        {
          name: say('dispatch.needed', { growth }),
          values: months.map(({ lastYear }) => (lastYear === null ? null : inWan(lastYear * (1 + growth / 100)))),
          kind: 'line' as const,
          tone: 'target' as const,
        },
      ],
    }),
    [months, growth, month, say],
  )
  return <Chart title={say('dispatch.chart')} data={data} height={280} />
}
