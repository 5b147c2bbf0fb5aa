import {
  Facts,
  formatPercent,
  lampColumn,
  Outage,
  PageHeader,
  Panel,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  useWan,
  type Column,
} from '@tongchou/frontend-kit'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { ProjectLink } from '../neighbour/project-link.tsx'
import { useProjectNames } from '../neighbour/use-projects.ts'
import { idleTold } from '../upper-fund/fund-columns.tsx'
import { useText } from '../words.ts'
import { FourLines } from './four-lines.tsx'
import { overviewQuery, type Chain, type Money, type Overview } from './overview.graphql.ts'

const columnsWide = {
  display: 'grid',
  gap: '0 32px',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
}

function Side({ title, facts }: { title: string; facts: (readonly [string, ReactNode])[] }) {
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <Facts facts={facts} />
    </section>
  )
}

function Sides({ money: held }: { money: Money }) {
  const say = useText()
  const { money } = useFormats()
  const lags = (held.spendingProgress ?? 0) < held.schedule
  return (
    <div style={columnsWide}>
      <Side
        title={say('overview.income')}
        facts={[
          [
            say('overview.revenue'),
            <Link key="trend" to="/m/finance/trend">
              {money(held.revenue)}
            </Link>,
          ],
          [say('overview.revenueGrowth'), formatPercent(held.revenueGrowth)],
          [
            say('overview.fundsWon'),
            <Link key="growth" to="/m/finance/growth">
              {money(held.fundsWon)}
            </Link>,
          ],
          [say('overview.fundsGrowth'), formatPercent(held.fundsGrowth)],
          [
            say('overview.arrears'),
            <Link key="arrears" to="/m/finance/arrears">
              {money(held.arrears)}
            </Link>,
          ],
        ]}
      />
      <Side
        title={say('overview.spending')}
        facts={[
          [say('overview.allocated'), money(held.allocated)],
          [
            say('overview.spent'),
            <Link key="progress" to="/m/finance/progress">
              {money(held.spent)}
            </Link>,
          ],
          [
            say('overview.progress'),
            <span key="progress" className={lags ? 'lamp-RED' : undefined}>
              {formatPercent(held.spendingProgress)}
            </span>,
          ],
          [say('overview.schedule'), formatPercent(held.schedule)],
          [
            say('overview.idle'),
            <Link key="funds" to="/m/finance/funds?idleOver=30">
              {money(held.idle)}
            </Link>,
          ],
        ]}
      />
      <Side
        title={say('overview.risk')}
        facts={[
          [
            say('overview.temporary'),
            <Link key="temporary" to="/m/finance/temporary">
              {money(held.temporary)}
            </Link>,
          ],
          [
            say('overview.hiddenDebt'),
            <Link key="debts" to="/m/finance/debts?kind=HIDDEN">
              {held.hiddenDebt === null ? say('debtItem.secret') : money(held.hiddenDebt)}
            </Link>,
          ],
          [
            say('overview.openRisks'),
            <Link key="risks" to="/m/finance/risks">
              {say('overview.risks', { count: held.openRisks })}
            </Link>,
          ],
        ]}
      />
    </div>
  )
}

function Chains({ funds }: { funds: Chain[] }) {
  const say = useText()
  const go = useNavigate()
  const { inWan } = useWan()
  const projectName = useProjectNames()
  const columns: Column<Chain>[] = [
    lampColumn(say('fund.idle'), (row) =>
      idleTold(say, { idle: row.idle && { ...row.idle, amount: 0, since: '', cause: '' }, stage: row.stage }),
    ),
    { key: 'fund', title: say('line.fund'), value: (row) => row.name, role: 'title' },
    {
      key: 'project',
      title: say('common.projectId'),
      value: (row) => row.project && (row.project.name ?? projectName(row.project.id)),
      render: (row) => (row.project ? <ProjectLink project={row.project} /> : '—'),
    },
    inWan('granted', say('fund.granted'), (row) => row.grantedAmount),
    inWan('allocated', say('fund.allocated'), (row) => row.allocatedAmount, { role: 'wide-only' }),
    inWan('paid', say('fund.paid'), (row) => row.paidAmount),
    inWan('wages', say('overview.wages'), (row) => row.project?.publicMoney?.wages),
  ]
  return (
    <Rows
      label={say('overview.chain')}
      rows={funds}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void go(`/m/finance/funds/${id}`)}
    />
  )
}

/** 收、支、险 on one page, the four lines, and the chain from fund to project to payment to wages. */
export default function OverviewPage() {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<Overview>(overviewQuery, { year: Number(businessDate.slice(0, 4)) })
  const { moneyOverview, financeLines, upperFunds } = asks.data ?? {}
  const funds = (upperFunds?.nodes ?? []).filter(({ project }) => project)
  if (asks.loading) return <Skeleton rows={14} />
  return (
    <>
      <PageHeader title={say('overview.title')} note={say('overview.asOf', { day: fullDay(businessDate) })} />
      {moneyOverview ? <Sides money={moneyOverview} /> : <Outage name={say('overview.title')} retry={asks.again} />}
      <Panel title={say('overview.lines')} asks={asks}>
        <div style={columnsWide}>
          <FourLines lines={financeLines ?? []} />
        </div>
      </Panel>
      <Panel title={say('overview.chain')} asks={asks}>
        {funds.length === 0 ? <p className="quiet">{say('overview.noChain')}</p> : <Chains funds={funds} />}
      </Panel>
    </>
  )
}
