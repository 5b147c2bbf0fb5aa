import { type RegisterField, useUnits, useCounty, useSession, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../neighbour/use-projects.ts'
import { useWindows } from './use-windows.ts'
import { Sisters } from '../sisters.tsx'
import { useUnitColumn } from '../use-unit-column.ts'
import { useText } from '../words.ts'
import { keepBudgetSubmission, budgetSubmissionsQuery, type BudgetSubmission } from './budget-submission.graphql.ts'

const history = { service: 'finance', type: 'BudgetSubmission' }

function useFields(): RegisterField<BudgetSubmission>[] {
  const say = useText()
  const { departments, townships } = useUnits()
  const { projectChoice } = useProjects()
  const windows = useWindows()
  return useMemo(
    () => [
      {
        name: 'windowId',
        title: say('budgetSubmission.windowId'),
        kind: 'choice',
        required: true,
        options: windows,
        filter: true,
        column: 'shown',
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
        name: 'title',
        title: say('budgetSubmission.title'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
      },
      { name: 'projectId', title: say('common.projectId'), ...projectChoice },
      {
        name: 'amount',
        title: say('budgetSubmission.amount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'submittedOn',
        title: say('budgetSubmission.submittedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
    ],
    [say, departments, townships, projectChoice, windows],
  )
}

/** 窗口期申报: what units handed in while a budget window was open. */
export default function BudgetSubmissionList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('pages.submissions')}
      note={say('budgetSubmission.note')}
      document={budgetSubmissionsQuery}
      at="budgetSubmissions"
      fields={useFields()}
      columns={[useUnitColumn<BudgetSubmission>()]}
      keep={keepBudgetSubmission}
      permission="finance.answer"
      nameOf={(row) => row.title}
      addWord={say('budgetSubmission.add')}
      start={{
        submittedOn: businessDate,
        township: viewer?.township?.code,
        department: viewer?.township ? undefined : viewer?.department?.code,
      }}
      history={history}
      sheet
      empty={{ title: say('budgetSubmission.none'), next: say('budgetSubmission.noneNext') }}
    >
      <Sisters paths={['windows', 'budget-focuses', 'contacts']} />
    </RegisterPage>
  )
}
