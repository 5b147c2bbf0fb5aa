import { formatPercent, RegisterPage, useFormats, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { codeWord, useCodes } from '../codes.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { revenueMonthsQuery, type RevenueRecord } from './revenue-month.graphql.ts'

const history = { service: 'finance', type: 'TaxRevenue' }

/** 收入明细: each kind of revenue month by month, as reported; the records behind every number of revenue. */
export default function RevenueMonthList() {
  const say = useText()
  const choices = useCodes()
  const { month } = useFormats()
  const fields = useMemo<RegisterField<RevenueRecord>[]>(
    () => [
      {
        name: 'kind',
        title: say('trend.kind'),
        kind: 'choice',
        options: choices('revenueKind'),
        column: 'title',
        filter: true,
      },
      { name: 'period', title: say('trend.period'), kind: 'month', column: 'shown', sort: true },
      { name: 'dueAmount', title: say('month.dueAmount'), kind: 'money', column: 'wide', sort: true },
      { name: 'collectedAmount', title: say('month.collectedAmount'), kind: 'money', column: 'shown', sort: true },
      { name: 'localAmount', title: say('month.localAmount'), kind: 'money', column: 'wide', sort: true },
    ],
    [say, choices],
  )
  const rate = ({ dueAmount, collectedAmount }: RevenueRecord) =>
    dueAmount > 0 ? (collectedAmount / dueAmount) * 100 : null
  return (
    <RegisterPage<RevenueRecord>
      title={say('trend.months')}
      note={say('trend.monthsNote')}
      document={revenueMonthsQuery}
      at="taxRevenues"
      fields={fields}
      columns={[
        {
          key: 'rate',
          title: say('trend.rate'),
          value: rate,
          render: (row) => formatPercent(rate(row)),
          align: 'right',
          role: 'wide-only',
        },
      ]}
      nameOf={({ kind, period }) => `${month(period)} ${codeWord(say, 'revenueKind', kind)}`}
      history={history}
      empty={{ title: say('trend.none'), next: say('trend.noneNext') }}
    >
      <Sisters paths={['trend']} />
    </RegisterPage>
  )
}
