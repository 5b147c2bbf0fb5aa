import { useFormats } from '@tongchou/frontend-kit'
import type { Line } from '../lines.ts'
import { MonthRecords } from '../monthly/month-records.tsx'
import { useText } from '../words.ts'
import { fundMonthListQuery, type FundMonthRecord } from './fund-months.graphql.ts'
import { useSchemeName } from './scheme-name.ts'

const lines: readonly Line<FundMonthRecord>[] = [
  { name: 'scheme', kind: 'choice', column: 'title', of: 'scheme' },
  { name: 'period', kind: 'month', column: 'shown' },
  { name: 'income', kind: 'money', column: 'shown' },
  { name: 'subsidy', word: 'fundSubsidy', kind: 'money', column: 'wide' },
  { name: 'expenditure', kind: 'money', column: 'shown' },
  { name: 'reported', kind: 'flag', column: 'wide' },
]

/** 基金月报明细: what came into each fund in a month and went out of it. */
export function FundMonths() {
  const say = useText()
  const { month } = useFormats()
  const name = useSchemeName()
  return (
    <MonthRecords
      title={say('monthly.fundRecords')}
      type="InsuranceFundMonth"
      document={fundMonthListQuery}
      at="insuranceFundMonths"
      lines={lines}
      nameOf={({ scheme, period }) => `${name(scheme)} ${month(period)}`}
    />
  )
}
