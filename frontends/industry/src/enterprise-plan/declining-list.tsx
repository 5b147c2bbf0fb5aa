import {
  Facts,
  formatPercent,
  Lamp,
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  type Column,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { needsPlan } from '../enterprise/enterprise.rules.ts'
import { Status } from '../enterprise/status.tsx'
import { signed } from '../signed.ts'
import { useText } from '../words.ts'
import { coverageQuery, decliningQuery, type Coverage, type Declining, type DecliningRow } from './declining.graphql.ts'
import { decliningLamp, mergeDeclining } from './enterprise-plan.rules.ts'

/** Enterprises that make less: by the figures, by their own word, and what is done for each. */
export default function DecliningList() {
  const say = useText()
  const go = useNavigate()
  const { month, fullDay } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<Declining>(decliningQuery)
  const covered = useAsk<Coverage>(coverageQuery)
  if (asks.loading) return <Skeleton rows={10} />
  if (!asks.data?.decliningEnterprises) return <Outage name={say('declining.title')} retry={asks.again} />
  const rows = mergeDeclining(asks.data.decliningEnterprises, asks.data.inNeed?.nodes ?? [])
  const lacking = rows.filter((row) => needsPlan(row.enterprise.status) && !row.plan)
  const unvisited = rows.filter((row) => !row.enterprise.officer)
  const coverage = covered.data?.serviceOfficerCoverage
  const columns: Column<DecliningRow>[] = [
    {
      key: 'status',
      title: say('enterprise.status'),
      value: (row) => (row.enterprise.status ? say(`status.${row.enterprise.status}`) : null),
      render: (row) => <Status status={row.enterprise.status} />,
      role: 'lamp',
      width: 84,
    },
    { key: 'name', title: say('enterprise.name'), value: (row) => row.enterprise.name, role: 'title' },
    {
      key: 'township',
      title: say('enterprise.township'),
      value: (row) => row.enterprise.township?.name,
      role: 'wide-only',
    },
    {
      key: 'period',
      title: say('entry.period'),
      value: (row) => (row.period ? month(row.period) : null),
      role: 'wide-only',
    },
    { key: 'month', title: say('declining.onMonth'), value: (row) => signed(row.monthOnMonth), align: 'right' },
    { key: 'year', title: say('enterprise.growth'), value: (row) => signed(row.yearOnYear), align: 'right' },
    {
      key: 'plan',
      title: say('plan.title'),
      value: (row) =>
        row.plan ? row.plan.owner : say(needsPlan(row.enterprise.status) ? 'declining.lacking' : 'declining.notYet'),
      render: (row) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={decliningLamp(row)} quiet />{' '}
          {row.plan ? row.plan.owner : say(needsPlan(row.enterprise.status) ? 'declining.lacking' : 'declining.notYet')}
        </span>
      ),
    },
    {
      key: 'review',
      title: say('plan.nextReview'),
      value: (row) => fullDay(row.plan?.nextReviewOn),
      render: (row) => {
        const next = row.plan?.nextReviewOn
        return (
          <span className={next && next < businessDate ? 'lamp-RED' : undefined}>
            {fullDay(next)}
            {next && next < businessDate && ` ${say('plan.overdue')}`}
          </span>
        )
      },
      role: 'wide-only',
    },
    { key: 'officer', title: say('officer.name'), value: (row) => row.enterprise.officer?.officer, role: 'wide-only' },
    {
      key: 'visited',
      title: say('officer.lastVisit'),
      value: (row) => fullDay(row.enterprise.lastVisitedOn),
      role: 'wide-only',
    },
    {
      key: 'open',
      title: say('declining.open'),
      value: (row) => row.enterprise.difficulties?.length ?? 0,
      align: 'right',
    },
  ]
  return (
    <>
      <PageHeader title={say('declining.title')} note={say('declining.note')} />
      <Facts
        facts={[
          [say('declining.count'), rows.length],
          [
            say('declining.withoutPlan'),
            <span key="plan" className={lacking.length > 0 ? 'lamp-RED' : undefined}>
              {lacking.length > 0 && <Lamp light="RED" quiet />} {lacking.length}
            </span>,
          ],
          [say('declining.withoutOfficer'), unvisited.length],
          [
            say('declining.coverage'),
            coverage
              ? say('withNumber', {
                  text: `${coverage.covered} / ${coverage.enterprises}`,
                  number: formatPercent(coverage.share),
                })
              : '—',
          ],
        ]}
      />
      {rows.length === 0 ? (
        <div className="empty">
          <b>{say('declining.none')}</b>
        </div>
      ) : (
        <Rows
          label={say('declining.title')}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.enterprise.uscc}
          onOpen={(row) => void go(`/m/industry/enterprises/${row.enterprise.uscc}`)}
        />
      )}
    </>
  )
}
