import { useFormats, wanOf } from '@tongchou/frontend-kit'
import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { EightRow } from './eight.graphql.ts'

/** What was spent for each of the eight, beside the same months of last year in grey. */
export default function EightChart({ rows }: { rows: EightRow[] }) {
  const say = useText()
  const { unit } = useFormats()
  const data = useMemo(
    () => ({
      labels: rows.map(({ name }) => name ?? ''),
      unit: unit('万元'),
      sideways: true,
      series: [
        {
          name: say('eight.thisYear'),
          values: rows.map(({ spent }) => wanOf(spent)),
          kind: 'bar' as const,
          tone: 'accent' as const,
        },
        {
          name: say('eight.lastYear'),
          values: rows.map(({ spentBefore }) => wanOf(spentBefore)),
          kind: 'bar' as const,
          tone: 'grey' as const,
        },
      ],
    }),
    [rows, unit, say],
  )
  return <Chart title={say('eight.chart')} data={data} height={360} />
}
