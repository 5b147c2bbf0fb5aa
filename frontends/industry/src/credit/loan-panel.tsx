import { Lamp, Panel, Rows, useAsk, useCounty, useFormats, type Column } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { loansOfQuery, type Loan } from './credit.graphql.ts'
import { loanLamp } from './loan.rules.ts'

/** The loans of one enterprise, the newest first. */
export function LoanPanel({ uscc }: { uscc: string }) {
  const say = useText()
  const { money, fullDay } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<{ enterprise: { loans: Loan[] | null } | null }>(loansOfQuery, { uscc })
  const loans = (asks.data?.enterprise?.loans ?? []).toSorted((a, b) => b.appliedOn.localeCompare(a.appliedOn))
  const columns: Column<Loan>[] = [
    {
      key: 'stage',
      title: say('loan.stage'),
      value: (loan) => say(`loanStage.${loan.stage}`),
      render: (loan) => (
        <>
          <Lamp light={loanLamp(loan, businessDate)} quiet /> {say(`loanStage.${loan.stage}`)}
        </>
      ),
      role: 'lamp',
      width: 110,
    },
    { key: 'product', title: say('loan.product'), value: (loan) => loan.product?.name, role: 'title' },
    { key: 'bank', title: say('loan.bank'), value: (loan) => loan.product?.bank, role: 'wide-only' },
    {
      key: 'amount',
      title: say('loan.amount'),
      value: (loan) => loan.amount,
      render: (loan) => money(loan.amount),
      align: 'right',
    },
    { key: 'granted', title: say('loan.grantedOn'), value: (loan) => fullDay(loan.grantedOn), role: 'wide-only' },
    { key: 'due', title: say('loan.dueOn'), value: (loan) => fullDay(loan.dueOn) },
    {
      key: 'match',
      title: say('loan.match'),
      value: (loan) => say(`matchStage.${loan.matchStage}`),
      role: 'wide-only',
    },
  ]
  return (
    <Panel title={say('loan.title')} asks={asks}>
      {loans.length === 0 ? (
        <p className="quiet">{say('loan.none')}</p>
      ) : (
        <Rows label={say('loan.title')} rows={loans} columns={columns} rowKey={(loan) => loan.id} />
      )}
    </Panel>
  )
}
