import { Panel, RegisterPanel, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { loansOfQuery, type Loan } from './credit.graphql.ts'
import { loanRefresh, useLoanColumns, useLoanRegister } from './use-loan-register.tsx'

/** The loans of one enterprise, the newest first, and the way to ask for another. */
export function LoanPanel({ uscc }: { uscc: string }) {
  const say = useText()
  const asks = useAsk<{ enterprise: { loans: Loan[] | null } | null }>(loansOfQuery, { uscc })
  const held = asks.data?.enterprise?.loans
  const loans = useMemo(() => (held ?? []).toSorted((a, b) => b.appliedOn.localeCompare(a.appliedOn)), [held])
  const asking = useMemo(() => ({ uscc, loans }), [uscc, loans])
  const register = useLoanRegister(asking)
  const columns = useLoanColumns().flatMap((column) =>
    column.key === 'enterprise' ? [] : [column.key === 'product' ? { ...column, role: 'title' as const } : column],
  )
  return (
    <Panel title={say('loan.title')} asks={asks}>
      <RegisterPanel<Loan>
        {...register}
        title={say('loan.title')}
        rows={loans}
        columns={columns}
        refresh={loanRefresh}
        empty={say('loan.none')}
      />
    </Panel>
  )
}
