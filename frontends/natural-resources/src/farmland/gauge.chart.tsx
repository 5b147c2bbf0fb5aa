import { useFormats } from '@tongchou/frontend-kit'
import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { GaugeCourse } from './gauge.graphql.ts'
import { daysOf, wholeOf } from './gauge.rules.ts'

/** Area to spare above the line over the year, of all farmland and of the permanent basic farmland. */
export default function GaugeChart({ course, today }: { course: GaugeCourse; today: string }) {
  const say = useText()
  const { unit, day } = useFormats()
  const data = useMemo(() => {
    const days = daysOf(today)
    const gauges = [course.first, course.second, course.third, course.today].map(wholeOf)
    return {
      labels: [days.first, days.second, days.third, days.today].map((each) => day(each, Number(today.slice(0, 4)))),
      unit: unit('亩'),
      series: [
        { name: say('gauge.spare'), values: gauges.map((gauge) => gauge?.spareMu ?? null), kind: 'line' as const },
        {
          name: say('gauge.basicSpare'),
          values: gauges.map((gauge) => gauge?.basicSpareMu ?? null),
          kind: 'line' as const,
          tone: 'GREEN' as const,
        },
        { name: say('gauge.line'), values: gauges.map(() => 0), kind: 'line' as const, tone: 'target' as const },
      ],
    }
  }, [course, today, say, unit, day])
  return <Chart title={say('gauge.chart')} data={data} height={260} />
}
