import { type RegisterField, useCounty, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../neighbour/use-projects.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepBorrowingApproval, borrowingApprovalsQuery, type BorrowingApproval } from './borrowing-approval.graphql.ts'

const history = { service: 'finance', type: 'BorrowingApproval' }

function useFields(): RegisterField<BorrowingApproval>[] {
  const say = useText()
  const { projectChoice, hasProjects } = useProjects()
  return useMemo(
    () => [
      {
        name: 'approvalYear',
        title: say('borrowingApproval.approvalYear'),
        kind: 'number',
        required: true,
        column: 'wide',
      },
      {
        name: 'documentNumber',
        title: say('borrowingApproval.documentNumber'),
        kind: 'text',
        required: true,
        column: 'title',
      },
      { name: 'borrower', title: say('borrowingApproval.borrower'), kind: 'text', required: true, column: 'shown' },
      {
        name: 'purpose',
        title: say('borrowingApproval.purpose'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'wide',
      },
      {
        name: 'amount',
        title: say('borrowingApproval.amount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'approvedOn',
        title: say('borrowingApproval.approvedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'projectId',
        title: say('common.projectId'),
        ...projectChoice,
        filter: hasProjects,
        column: 'wide',
      },
    ],
    [say, projectChoice, hasProjects],
  )
}

/** 举债审批: leave to borrow, within the limit of the year. */
export default function BorrowingApprovalList() {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage
      title={say('borrowingApproval.title')}
      note={say('borrowingApproval.note')}
      document={borrowingApprovalsQuery}
      at="borrowingApprovals"
      fields={useFields()}
      keep={keepBorrowingApproval}
      permission="finance.keep"
      nameOf={(row) => row.documentNumber}
      addWord={say('borrowingApproval.add')}
      start={{ approvalYear: Number(businessDate.slice(0, 4)), approvedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('borrowingApproval.none'), next: say('borrowingApproval.noneNext') }}
    >
      <Sisters paths={['debts']} />
    </RegisterPage>
  )
}
