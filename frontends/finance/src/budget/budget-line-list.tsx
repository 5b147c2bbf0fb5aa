import { type RegisterField, useUnits, useCounty, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useSubjects } from './use-subjects.ts'
import { Sisters } from '../sisters.tsx'
import { useUnitColumn } from '../use-unit-column.ts'
import { useText } from '../words.ts'
import { keepBudgetLine, budgetLinesQuery, type BudgetLine } from './budget-line.graphql.ts'
import { SpendingPanel } from './spending-panel.tsx'

const history = { service: 'finance', type: 'BudgetLine' }

function useFields(): RegisterField<BudgetLine>[] {
  const say = useText()
  const { departments, townships } = useUnits()
  const subjects = useSubjects()
  return useMemo(
    () => [
      { name: 'planYear', title: say('common.planYear'), kind: 'number', required: true },
      { name: 'name', title: say('budgetLine.name'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'subject',
        title: say('budgetLine.subject'),
        kind: 'choice',
        required: true,
        options: subjects,
        filter: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'township',
        title: say('common.township'),
        kind: 'choice',
        options: townships,
        filter: true,
      },
      {
        name: 'department',
        title: say('common.department'),
        kind: 'choice',
        options: departments,
        filter: true,
        column: 'wide',
      },
      {
        name: 'needAmount',
        title: say('budgetLine.needAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'wide',
      },
      {
        name: 'allocatedAmount',
        title: say('budgetLine.allocatedAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'allocatedOn',
        title: say('budgetLine.allocatedOn'),
        kind: 'day',
        required: true,
        column: 'wide',
        sort: true,
      },
      { name: 'refinedOn', title: say('budgetLine.refinedOn'), kind: 'day', column: 'shown' },
    ],
    [say, departments, townships, subjects],
  )
}
const refresh = ['SpendingProgress', 'EightSpendingBoard']
const YEARS = 3

/** 预算指标 by 功能科目, the eight among them; this year’s where no other is asked for. */
export default function BudgetLineList() {
  const say = useText()
  const { businessDate } = useCounty()
  const year = Number(businessDate.slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, back) => ({ value: String(year - back), label: String(year - back) }))
  return (
    <RegisterPage
      title={say('budgetLine.title')}
      note={say('budgetLine.note')}
      document={budgetLinesQuery}
      at="budgetLines"
      fields={useFields()}
      columns={[useUnitColumn<BudgetLine>()]}
      keep={keepBudgetLine}
      permission="finance.keep"
      nameOf={(row) => row.name}
      addWord={say('budgetLine.add')}
      filters={[{ key: 'planYear', title: say('common.planYear'), options: years }]}
      filterBy={({ planYear, ...chosen }) => ({ ...chosen, planYear: Number(planYear ?? year) })}
      start={{ planYear: year, allocatedOn: businessDate }}
      refresh={refresh}
      more={({ spending }) => <SpendingPanel rows={spending} />}
      history={history}
      sheet
      empty={{ title: say('budgetLine.none'), next: say('budgetLine.noneNext') }}
    >
      <Sisters paths={['eight', 'progress']} />
    </RegisterPage>
  )
}
