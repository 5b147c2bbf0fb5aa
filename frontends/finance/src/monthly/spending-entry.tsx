import { useText } from '../words.ts'
import { PeriodEntry } from './period-entry.tsx'

/** 预算支出月报: each unit by its budget lines. */
export default function SpendingEntry() {
  return <PeriodEntry form="budget-spending" title={useText()('month.spending')} />
}
