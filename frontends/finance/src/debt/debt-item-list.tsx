import { type RegisterField, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useProjects } from '../neighbour/use-projects.ts'
import { useApprovals } from './use-approvals.ts'
import { DebtPlan, useSecretColumns } from './debt-plan.tsx'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepDebtItem, debtItemsQuery, type DebtItem } from './debt-item.graphql.ts'

const history = { service: 'finance', type: 'DebtItem' }

function useFields(): RegisterField<DebtItem>[] {
  const say = useText()
  const choices = useCodes()
  const { projectChoice, hasProjects } = useProjects()
  const approvals = useApprovals()
  return useMemo(
    () => [
      { name: 'name', title: say('debtItem.name'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'kind',
        title: say('debtItem.kind'),
        kind: 'choice',
        required: true,
        options: choices('debtKind'),
        filter: true,
        column: 'shown',
      },
      { name: 'debtor', title: say('debtItem.debtor'), kind: 'text', required: true, column: 'shown' },
      { name: 'creditor', title: say('debtItem.creditor'), kind: 'text', required: true, column: 'wide' },
      { name: 'takenOn', title: say('debtItem.takenOn'), kind: 'day', required: true, column: 'wide', sort: true },
      { name: 'dueOn', title: say('debtItem.dueOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'approvalId', title: say('debtItem.approvalId'), kind: 'choice', options: approvals },
      { name: 'projectId', title: say('common.projectId'), ...projectChoice, filter: hasProjects },
    ],
    [say, choices, projectChoice, hasProjects, approvals],
  )
}

/** 政府债务: whose, to whom and since when; its amounts for those alone who may see them. */
export default function DebtItemList() {
  const say = useText()
  return (
    <RegisterPage
      title={say('debtItem.title')}
      note={say('debtItem.note')}
      document={debtItemsQuery}
      at="debtItems"
      fields={useFields()}
      columns={useSecretColumns()}
      keep={keepDebtItem}
      permission="finance.keep"
      nameOf={(row) => row.name}
      addWord={say('debtItem.add')}
      more={(row) => <DebtPlan debt={row} />}
      history={history}
      sheet
      empty={{ title: say('debtItem.none'), next: say('debtItem.noneNext') }}
    >
      <Sisters paths={['borrowing-approvals']} />
    </RegisterPage>
  )
}
