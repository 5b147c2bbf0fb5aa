import { RegisterPanel, useFormats, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { LineSpending } from './budget-line.graphql.ts'

const history = { service: 'finance', type: 'BudgetSpending' }
const none: string[] = []

/** What was spent of a line month by month, each with its trail: entered and corrected in the monthly report. */
export function SpendingPanel({ rows }: { rows: readonly LineSpending[] }) {
  const say = useText()
  const { month } = useFormats()
  const fields = useMemo<RegisterField<LineSpending>[]>(
    () => [
      { name: 'period', title: say('trend.period'), kind: 'month', column: 'title' },
      { name: 'amount', title: say('month.amount'), kind: 'money', column: 'shown' },
      { name: 'reported', title: say('budgetLine.reported'), kind: 'flag', column: 'shown' },
    ],
    [say],
  )
  return (
    <section aria-label={say('budgetLine.spending')}>
      <h3>{say('budgetLine.spending')}</h3>
      <RegisterPanel<LineSpending>
        title={say('budgetLine.spending')}
        rows={rows}
        fields={fields}
        nameOf={({ period }) => month(period)}
        history={history}
        refresh={none}
        empty={say('budgetLine.noSpending')}
      />
    </section>
  )
}
