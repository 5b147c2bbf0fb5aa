import {
  Link,
  PageHeader,
  Panel,
  RegisterPanel,
  useAsk,
  useCounty,
  useFormats,
  type Column,
} from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { creditQuery, type Credit, type Loan } from './credit.graphql.ts'
import { FundPanel } from './fund-panel.tsx'
import { dayAfter, daysUntil } from './loan.rules.ts'
import { PoolPanel } from './pool-panel.tsx'
import { ProductsPanel } from './product-panel.tsx'
import { loanRefresh, useLoanColumns, useLoanRegister } from './use-loan-register.tsx'

const soon = 30
const shown = ['lamp', 'enterprise', 'product', 'amount', 'due']

function useDueColumns(): Column<Loan>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const columns = useLoanColumns().filter(({ key }) => shown.includes(key))
  const left = (loan: Loan) => (loan.dueOn ? daysUntil(businessDate, loan.dueOn) : 0)
  return [
    ...columns,
    {
      key: 'left',
      title: say('loan.left'),
      value: left,
      render: (loan) => (
        <span className={left(loan) < 0 ? 'lamp-RED' : undefined}>
          {left(loan) < 0 ? say('loan.over', { days: -left(loan) }) : say('loan.days', { days: left(loan) })}
        </span>
      ),
    },
    {
      key: 'renewal',
      title: say('loan.renewal'),
      value: (loan) => say(loan.renewedBy ? 'loan.renewed' : 'loan.notRenewed'),
      role: 'wide-only',
    },
  ]
}

/** Whether credit reaches the enterprises: the pool and what it carries, each product, what falls due, the fund. */
export default function CreditBoard() {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<Credit>(creditQuery, { dueBy: dayAfter(businessDate, soon) })
  const due = useDueColumns()
  const register = useLoanRegister()
  const loans = (asks.data?.loans?.nodes ?? []).toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
  return (
    <>
      <PageHeader title={say('credit.title')} note={say('credit.asOf', { day: fullDay(businessDate) })}>
        <Link className="button" to="../loans">
          {say('loan.listTitle')}
        </Link>
      </PageHeader>
      <PoolPanel />
      <Panel title={say('credit.due', { count: loans.length })} asks={asks}>
        <RegisterPanel<Loan>
          {...register}
          title={say('credit.due', { count: loans.length })}
          rows={loans}
          columns={due}
          refresh={loanRefresh}
          empty={say('credit.noneDue')}
        />
      </Panel>
      <Panel title={say('credit.products')} asks={asks}>
        <ProductsPanel products={asks.data?.loanProducts ?? []} />
      </Panel>
      <FundPanel />
    </>
  )
}
