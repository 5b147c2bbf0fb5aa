import { useFormats, useUnits } from '@tongchou/frontend-kit'
import type { Line } from '../lines.ts'
import { MonthRecords } from '../monthly/month-records.tsx'
import { useText } from '../words.ts'
import { pensionMonthsQuery, type PensionMonth } from './pension-months.graphql.ts'

const lines: readonly Line<PensionMonth>[] = [
  { name: 'unit', kind: 'choice', column: 'title', of: 'townships' },
  { name: 'period', kind: 'month', column: 'shown' },
  { name: 'dueEnrolment', kind: 'number', unit: 'people', column: 'optional' },
  { name: 'enrolled', kind: 'number', unit: 'people', column: 'wide' },
  { name: 'dueRenewal', kind: 'number', unit: 'people', column: 'wide' },
  { name: 'renewed', kind: 'number', unit: 'people', column: 'shown' },
  { name: 'payees', kind: 'number', unit: 'people', column: 'wide' },
  { name: 'paid', kind: 'number', unit: 'people', column: 'shown' },
  { name: 'paidAmount', kind: 'money', column: 'wide' },
  { name: 'reported', kind: 'flag', column: 'shown' },
]

/** 养老月报明细: what each township reported of a month. */
export function PensionMonths() {
  const say = useText()
  const { month } = useFormats()
  const { nameOf } = useUnits()
  return (
    <MonthRecords
      title={say('monthly.pensionRecords')}
      type="PensionMonth"
      document={pensionMonthsQuery}
      at="pensionMonths"
      lines={lines}
      nameOf={({ unit, period }) => `${nameOf(unit)} ${month(period)}`}
    />
  )
}
