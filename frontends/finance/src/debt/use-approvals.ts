import { gql, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'

const approvalsQuery = gql`
  query ApprovalNames {
    borrowingApprovals(first: 200, direction: DESC) {
      nodes {
        id
        documentNumber
        borrower
      }
    }
  }
`

interface Approvals {
  borrowingApprovals: { nodes: { id: string; documentNumber: string; borrower: string }[] } | null
}

/** Approvals to borrow, the latest first, to choose from. */
export function useApprovals() {
  const { data } = useAsk<Approvals>(approvalsQuery)
  return useMemo(
    () =>
      (data?.borrowingApprovals?.nodes ?? []).map(({ id, documentNumber, borrower }) => ({
        value: id,
        label: `${documentNumber} ${borrower}`,
      })),
    [data],
  )
}
