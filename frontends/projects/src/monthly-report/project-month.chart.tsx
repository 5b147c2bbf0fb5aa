import { useCounty } from '@tongchou/frontend-kit'
import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import type { Month } from '../project/project-detail.graphql.ts'
import { useText } from '../words.ts'
import { runningTotal, yearOf } from './project-month.rules.ts'

/** What a project completed each month and since January, against its plan of the year, with last year in grey. */
export default function ProjectMonthChart({ months, planned }: { months: Month[]; planned: number }) {
  const say = useText()
  const { planYear } = useCounty()
  const data = useMemo(() => {
    const now = yearOf(months, planYear)
    const last = yearOf(months, planYear - 1)
    return {
      labels: now.map((_, index) => say('month.short', { month: index + 1 })),
      unit: say('wan'),
      series: [
        { name: say('month.completed'), values: now, kind: 'bar' as const, tone: 'accent' as const },
        ...(last.some((value) => value !== null)
          ? [{ name: say('month.lastYear'), values: last, kind: 'bar' as const, tone: 'grey' as const }]
          : []),
        { name: say('month.running'), values: runningTotal(now), kind: 'line' as const, tone: 'accent' as const },
        {
          name: say('annualInvestment'),
          values: now.map(() => planned / 10_000),
          kind: 'line' as const,
          tone: 'target' as const,
        },
      ],
    }
  }, [months, planYear, planned, say])
  return <Chart title={say('month.chart')} data={data} height={260} />
}
