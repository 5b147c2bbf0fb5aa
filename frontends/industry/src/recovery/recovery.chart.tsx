import { formatMonth, useLanguage } from '@tongchou/frontend-kit'
import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { RecoveryMonth } from './recovery.graphql.ts'

const wan = (yuan: number | null) => (yuan === null ? null : Math.round(yuan / 10_000))
const tenth = (percent: number | null) => (percent === null ? null : Math.round(percent * 10) / 10)

/** Volume, growth, benefit and capacity over twelve months: is industry recovering? */
export default function RecoveryCharts({ months }: { months: RecoveryMonth[] }) {
  const say = useText()
  const language = useLanguage()
  const charts = useMemo(() => {
    const labels = months.map(({ period }) =>
      language === 'zh-CN' ? `${period.slice(2, 4)}年${Number(period.slice(5))}月` : formatMonth(period, language),
    )
    const against = (now: (month: RecoveryMonth) => number | null, before: (month: RecoveryMonth) => number | null) => [
      { name: say('recovery.now'), kind: 'bar' as const, tone: 'accent' as const, values: months.map(now) },
      { name: say('recovery.before'), tone: 'grey' as const, values: months.map(before) },
    ]
    const output = against(
      (month) => wan(month.output),
      (month) => wan(month.outputLastYear),
    )
    const benefit = against(
      (month) => wan(month.benefit),
      (month) => wan(month.benefitLastYear),
    )
    const growth = [
      {
        name: say('recovery.onYear'),
        tone: 'accent' as const,
        values: months.map(({ yearOnYear }) => tenth(yearOnYear)),
      },
      {
        name: say('recovery.onMonth'),
        tone: 'grey' as const,
        values: months.map(({ monthOnMonth }) => tenth(monthOnMonth)),
      },
    ]
    const capacity = [
      {
        name: say('recovery.capacity'),
        tone: 'accent' as const,
        values: months.map((month) => tenth(month.capacityUse)),
      },
    ]
    const money = say('unit.wan')
    return [
      { title: say('recovery.output'), data: { labels, unit: money, series: output } },
      { title: say('recovery.growth'), data: { labels, unit: '%', series: growth } },
      { title: say('recovery.benefit'), data: { labels, unit: money, series: benefit } },
      { title: say('recovery.capacity'), data: { labels, unit: '%', series: capacity } },
    ]
  }, [months, say, language])
  return (
    <div style={{ display: 'grid', gap: 28, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 440px), 1fr))' }}>
      {charts.map(({ title, data }) => (
        <Chart key={title} title={title} data={data} />
      ))}
    </div>
  )
}
