import { useText } from '../words.ts'
import { PeriodEntry } from './period-entry.tsx'

/** 收入月报: the tax bureau by tax, the finance bureau for what is no tax. */
export default function RevenueEntry() {
  return <PeriodEntry form="revenue" title={useText()('month.revenue')} />
}
