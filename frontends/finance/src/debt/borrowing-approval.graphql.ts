import { gql } from '@tongchou/frontend-kit'

/** 举债审批: leave to borrow, within the limit of the year. */
export interface BorrowingApproval {
  id: string
  version: number
  approvalYear: number
  documentNumber: string
  borrower: string
  purpose: string
  amount: number
  approvedOn: string
  projectId: string | null
}

export const borrowingApprovalsQuery = gql`
  query BorrowingApprovals(
    $first: Int!
    $offset: Int
    $orderBy: BorrowingApprovalOrder
    $direction: Direction! = DESC
    $search: String
    $filter: BorrowingApprovalFilter
  ) {
    borrowingApprovals(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        id
        version
        approvalYear
        documentNumber
        borrower
        purpose
        amount
        approvedOn
        projectId
      }
    }
  }
`

export const keepBorrowingApproval = gql`
  mutation KeepBorrowingApproval($input: KeepBorrowingApprovalInput!) {
    keepBorrowingApproval(input: $input) {
      id
      version
    }
  }
`
