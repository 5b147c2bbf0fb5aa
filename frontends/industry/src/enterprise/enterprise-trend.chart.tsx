import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { Operation } from './enterprise-detail.graphql.ts'
import { yearAgainst } from './enterprise.rules.ts'

/** Output and electricity month by month against last year: both fall or rise together, or somebody should ask why. */
export default function EnterpriseTrend({ months, year }: { months: Operation[]; year: number }) {
  const say = useText()
  const charts = useMemo(() => {
    const chart = (figure: (month: Operation) => number, unit: string) => {
      const { now, before } = yearAgainst(months, year, figure)
      return {
        labels: now.map((_, index) => say('trend.month', { number: index + 1 })),
        unit,
        series: [
          { name: String(year), kind: 'bar' as const, tone: 'accent' as const, values: now },
          { name: String(year - 1), tone: 'grey' as const, values: before },
        ],
      }
    }
    return {
      output: chart(({ output }) => output / 10_000, say('unit.wan')),
      electricity: chart(({ electricity }) => electricity / 10_000, say('unit.wanKwh')),
    }
  }, [months, year, say])
  return (
    <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))' }}>
      <Chart title={say('trend.output')} data={charts.output} />
      <Chart title={say('trend.electricity')} data={charts.electricity} />
    </div>
  )
}
