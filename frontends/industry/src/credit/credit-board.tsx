import {
  formatNumber,
  formatPercent,
  Lamp,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  type Column,
} from '@tongchou/frontend-kit'
import { Link, useNavigate } from 'react-router'
import { Facts } from '../page-parts.tsx'
import { useText } from '../words.ts'
import { creditQuery, poolQuery, type Credit, type Loan, type Pool, type Product } from './credit.graphql.ts'
import { FundPanel } from './fund-panel.tsx'
import { dayAfter, daysUntil, leverageLamp, loanLamp } from './loan.rules.ts'

const soon = 30

function useProductColumns(): Column<Product>[] {
  const say = useText()
  const { money } = useFormats()
  const amount = (key: string, title: string, of: (product: Product) => number | null): Column<Product> => ({
    key,
    title,
    value: of,
    render: (product) => money(of(product)),
    align: 'right',
  })
  return [
    { key: 'name', title: say('loan.product'), value: (product) => product.name, role: 'title' },
    { key: 'bank', title: say('loan.bank'), value: (product) => product.bank, role: 'wide-only' },
    {
      key: 'rate',
      title: say('loan.rate'),
      value: (product) => `${formatNumber(product.rate)}%`,
      align: 'right',
      role: 'wide-only',
    },
    { ...amount('quota', say('loan.quota'), (product) => product.quota), role: 'wide-only' },
    amount('granted', say('loan.grantedYear'), (product) => product.use.granted),
    {
      key: 'count',
      title: say('loan.grantedCount'),
      value: (product) => product.use.grantedCount,
      align: 'right',
      role: 'wide-only',
    },
    amount('standing', say('loan.standing'), (product) => product.use.standing),
    {
      ...amount('overdue', say('loan.overdue'), (product) => product.use.overdue),
      render: (product) => (
        <span className={product.use.overdue > 0 ? 'lamp-RED' : undefined}>{money(product.use.overdue)}</span>
      ),
    },
    {
      key: 'utilisation',
      title: say('loan.utilisation'),
      value: (product) => product.use.utilisation,
      render: (product) => formatPercent(product.use.utilisation),
      align: 'right',
      role: 'wide-only',
    },
  ]
}

function useDueColumns(): Column<Loan>[] {
  const say = useText()
  const can = useCan()
  const { money, fullDay } = useFormats()
  const { businessDate } = useCounty()
  const left = (loan: Loan) => (loan.dueOn ? daysUntil(businessDate, loan.dueOn) : 0)
  return [
    {
      key: 'left',
      title: say('loan.left'),
      value: left,
      render: (loan) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={loanLamp(loan, businessDate)} quiet />{' '}
          {say(left(loan) < 0 ? 'loan.over' : 'loan.days', { days: Math.abs(left(loan)) })}
        </span>
      ),
      role: 'lamp',
      width: 130,
    },
    { key: 'enterprise', title: say('enterprise.name'), value: (loan) => loan.enterprise?.name, role: 'title' },
    { key: 'product', title: say('loan.product'), value: (loan) => loan.product?.name },
    { key: 'bank', title: say('loan.bank'), value: (loan) => loan.product?.bank, role: 'wide-only' },
    {
      key: 'amount',
      title: say('loan.amount'),
      value: (loan) => loan.amount,
      render: (loan) => money(loan.amount),
      align: 'right',
    },
    { key: 'due', title: say('loan.dueOn'), value: (loan) => fullDay(loan.dueOn), role: 'wide-only' },
    { key: 'stage', title: say('loan.stage'), value: (loan) => say(`loanStage.${loan.stage}`), role: 'wide-only' },
    {
      key: 'renewal',
      title: say('loan.renewal'),
      value: (loan) => say(loan.renewedBy ? 'loan.renewed' : 'loan.notRenewed'),
      role: 'wide-only',
    },
    ...(can('industry.record')
      ? [
          {
            key: 'act',
            title: say('loan.act'),
            value: () => '',
            render: (loan: Loan) => (
              <Link
                to={`/m/industry/enterprises/${loan.enterprise?.uscc}/loan/${loan.id}`}
                onClick={(event) => event.stopPropagation()}
              >
                {say('loan.act')}
              </Link>
            ),
            role: 'wide-only' as const,
          },
        ]
      : []),
  ]
}

/** The risk pool and how far it is stretched. */
function PoolPanel() {
  const say = useText()
  const { money } = useFormats()
  const asks = useAsk<{ riskPool: Pool | null }>(poolQuery)
  const pool = asks.data?.riskPool
  const light = leverageLamp(pool?.leverage ?? null)
  return (
    <Panel title={say('credit.pool')} asks={asks}>
      {pool ? (
        <Facts
          facts={[
            [say('credit.balance'), money(pool.balance)],
            [say('credit.standing'), money(pool.standing)],
            [
              say('credit.leverage'),
              <span key="leverage" className={`lamp-${light}`}>
                <Lamp light={light} quiet />{' '}
                {pool.leverage === null ? '—' : say('alertFound.leverage', { leverage: formatNumber(pool.leverage) })}
              </span>,
            ],
            [say('credit.headroom'), money(pool.headroom)],
          ]}
        />
      ) : (
        <p className="quiet">{say('credit.wholeCounty')}</p>
      )}
    </Panel>
  )
}

/** Whether credit reaches the enterprises: the pool and what it carries, each product, what falls due, the fund. */
export default function CreditBoard() {
  const say = useText()
  const go = useNavigate()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<Credit>(creditQuery, { dueBy: dayAfter(businessDate, soon) })
  const products = useProductColumns()
  const due = useDueColumns()
  const loans = (asks.data?.loans?.nodes ?? []).toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
  return (
    <>
      <PageHeader title={say('credit.title')} note={say('credit.asOf', { day: fullDay(businessDate) })} />
      <PoolPanel />
      <Panel title={say('credit.due', { count: loans.length })} asks={asks}>
        {loans.length === 0 ? (
          <p className="quiet">{say('credit.noneDue')}</p>
        ) : (
          <Rows
            label={say('credit.due', { count: loans.length })}
            rows={loans}
            columns={due}
            rowKey={(loan) => loan.id}
            onOpen={(loan) => void go(`/m/industry/enterprises/${loan.enterprise?.uscc}`)}
          />
        )}
      </Panel>
      <Panel title={say('credit.products')} asks={asks}>
        <Rows
          label={say('credit.products')}
          rows={asks.data?.loanProducts ?? []}
          columns={products}
          rowKey={(product) => product.id}
        />
      </Panel>
      <FundPanel />
    </>
  )
}
