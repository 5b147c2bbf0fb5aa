import { type RegisterField, useCounty, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useProjects } from '../neighbour/use-projects.ts'
import { unmatchedColumn } from './unmatched-column.tsx'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepBudgetFocus, budgetFocusesQuery, type BudgetFocus } from './budget-focus.graphql.ts'

const history = { service: 'finance', type: 'BudgetFocus' }

function useFields(): RegisterField<BudgetFocus>[] {
  const say = useText()
  const choices = useCodes()
  const { projectChoice, hasProjects } = useProjects()
  return useMemo(
    () => [
      { name: 'planYear', title: say('common.planYear'), kind: 'number', required: true },
      {
        name: 'direction',
        title: say('budgetFocus.direction'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'source',
        title: say('budgetFocus.source'),
        kind: 'choice',
        required: true,
        options: choices('upperFundSource'),
        filter: true,
        column: 'shown',
      },
      {
        name: 'document',
        title: say('budgetFocus.document'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'wide',
      },
      {
        name: 'projectId',
        title: say('budgetFocus.projectId'),
        ...projectChoice,
        wide: true,
        filter: hasProjects,
        column: 'shown',
      },
      { name: 'remark', title: say('budgetFocus.remark'), kind: 'long' },
    ],
    [say, choices, projectChoice, hasProjects],
  )
}

/** 投资重点: what budgets above put money on, and the project of ours that answers. */
export default function BudgetFocusList() {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage
      title={say('budgetFocus.title')}
      note={say('budgetFocus.note')}
      document={budgetFocusesQuery}
      at="budgetFocuses"
      fields={useFields()}
      columns={[unmatchedColumn(say)]}
      keep={keepBudgetFocus}
      permission="finance.keep"
      nameOf={(row) => row.direction}
      addWord={say('budgetFocus.add')}
      start={{ planYear: Number(businessDate.slice(0, 4)) }}
      history={history}
      sheet
      empty={{ title: say('budgetFocus.none'), next: say('budgetFocus.noneNext') }}
    >
      <Sisters paths={['windows', 'submissions', 'contacts']} />
    </RegisterPage>
  )
}
