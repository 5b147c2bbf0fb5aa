import { formatMonth, Outage, Skeleton, useAsk, useCounty, useFormats, useLanguage } from '@tongchou/frontend-kit'
import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { useText } from './figure.ts'
import { trendQuery, type TargetRow } from './target.graphql.ts'
import { monthEnds } from './target.rules.ts'

/** A target's value at each month end so far, against what it is to reach. */
export default function TrendChart({ target, asOf }: { target: TargetRow; asOf: string }) {
  const say = useText()
  const language = useLanguage()
  const { unit } = useFormats()
  const { planYear } = useCounty()
  const days = useMemo(() => monthEnds(asOf), [asOf])
  const query = useMemo(() => trendQuery(days), [days])
  const asks = useAsk<Record<string, { value: number | null } | null>>(query, { code: target.code, year: planYear })
  const money = target.measure === 'AMOUNT'
  const data = useMemo(() => {
    const scaled = (value: number | null | undefined) =>
      value === null || value === undefined ? null : money ? value / 10_000 : value
    return {
      labels: days.map((day) => formatMonth(day, language).replace(/^\d{4}年| \d{4}$/, '')),
      series: [
        {
          name: say('current'),
          tone: 'accent' as const,
          values: days.map((_, index) => scaled(asks.data?.[`m${index + 1}`]?.value)),
        },
        ...(target.targetValue === null
          ? []
          : [{ name: say('goal'), tone: 'target' as const, values: days.map(() => scaled(target.targetValue)) }]),
      ],
      unit: money ? '万元' : unit(target.unit),
    }
  }, [asks.data, days, language, money, say, target, unit])
  if (asks.loading) return <Skeleton rows={4} />
  if (asks.unavailable) return <Outage name={say('trend')} retry={asks.again} />
  return <Chart title={say('trend')} data={data} />
}
