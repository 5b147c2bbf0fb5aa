import {
  Facts,
  Outage,
  PageHeader,
  Panel,
  Skeleton,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  WhenSeen,
  Widgets,
} from '@tongchou/frontend-kit'
import { lazy, Suspense } from 'react'
import { Link, useParams } from 'react-router'
import { ClassPanel } from '../classification/class-panel.tsx'
import { LoanPanel } from '../credit/loan-panel.tsx'
import { PlanPanel } from '../enterprise-plan/plan-panel.tsx'
import { DifficultyPanel } from '../difficulty/difficulty-panel.tsx'
import { RecordHistory } from '../history.tsx'
import { AwardPanel } from '../policy/award-panel.tsx'
import { ProductPanel } from '../product/product-panel.tsx'
import { ServicePanel } from '../service-officer/service-panel.tsx'
import { UpgradePanel } from '../upgrade/upgrade-panel.tsx'
import { StrengthPanel } from '../watch/strength-panel.tsx'
import { TrackPanel } from '../watch/track-panel.tsx'
import { sectorName } from '../product/sector-name.ts'
import { useText } from '../words.ts'
import { useChoices } from './choices.ts'
import {
  enterpriseHistoryQuery,
  enterpriseQuery,
  monthsQuery,
  type EnterpriseFacts,
  type History,
  type Operation,
} from './enterprise-detail.graphql.ts'
import { grouped } from './enterprise.rules.ts'
import { Status } from './status.tsx'

const Trend = lazy(() => import('./enterprise-trend.chart.tsx'))

function Header({ enterprise }: { enterprise: EnterpriseFacts }) {
  const say = useText()
  const can = useCan()
  return (
    <PageHeader title={enterprise.name ?? enterprise.uscc} note={grouped(enterprise.uscc)}>
      <Status status={enterprise.status} />
      {can('industry.record') && (
        <>
          <Link className="button" to="status">
            {say('enterprise.setStatus')}
          </Link>
          <Link className="button" to="edit">
            {say('enterprise.edit')}
          </Link>
        </>
      )}
    </PageHeader>
  )
}

function About({ enterprise }: { enterprise: EnterpriseFacts }) {
  const say = useText()
  const { money, area, fullDay } = useFormats()
  const { unitName } = useChoices()
  const latest = enterprise.classReviews.at(-1)
  return (
    <>
      <Facts
        label={say('enterprise.facts')}
        facts={[
          [
            say('enterprise.class'),
            latest ? say('withNumber', { text: latest.enterpriseClass, number: latest.score }) : '—',
          ],
          [say('enterprise.aboveScale'), say(enterprise.aboveScale ? 'scale.above' : 'scale.below')],
          [say('enterprise.township'), enterprise.township?.name],
          [say('enterprise.park'), enterprise.park?.name],
          [say('enterprise.unit'), enterprise.unit ? unitName(enterprise.unit) : null],
          [say('enterprise.industry'), sectorName(say, enterprise.industryCode)],
          [say('enterprise.revenue'), money(enterprise.annualRevenue)],
          [say('enterprise.landMu'), area(enterprise.landMu)],
          [say('enterprise.establishedOn'), fullDay(enterprise.establishedOn)],
        ]}
      />
      {latest && <p className="quiet">{say('enterprise.services', { services: latest.services })}</p>}
    </>
  )
}

function StatusCourse({ enterprise }: { enterprise: EnterpriseFacts }) {
  const { fullDay } = useFormats()
  return (
    <ol className="history">
      {enterprise.statusHistory.toReversed().map((period) => (
        <li key={period.id}>
          <Status status={period.status} /> {fullDay(period.fromDay)}
          {period.untilDay && ` — ${fullDay(period.untilDay)}`}
          {period.reason && <span className="quiet"> {period.reason}</span>}
        </li>
      ))}
    </ol>
  )
}

/** One enterprise, all that is known of it; each part stands or is away alone. */
export default function EnterpriseDetail() {
  const say = useText()
  const { uscc = '' } = useParams()
  const { planYear } = useCounty()
  const asks = useAsk<{ enterprise: EnterpriseFacts | null }>(enterpriseQuery, { uscc })
  const months = useAsk<{ enterprise: { operations: Operation[] } | null }>(monthsQuery, {
    uscc,
    from: `${planYear - 1}-01`,
    until: `${planYear}-12`,
  })
  const history = useAsk<History>(enterpriseHistoryQuery, { uscc })
  const enterprise = asks.data?.enterprise
  if (asks.loading) return <Skeleton rows={12} />
  if (!enterprise) {
    if (asks.unavailable) return <Outage name={say('enterprise.detail')} retry={asks.again} />
    return (
      <>
        <PageHeader title={say('enterprise.detail')} note={uscc} />
        <div className="empty">
          <b>{say('enterprise.unknown')}</b>
          <Link to="/m/industry/enterprises">{say('enterprise.list')}</Link>
        </div>
      </>
    )
  }
  const operations = months.data?.enterprise?.operations ?? []
  return (
    <>
      <Header enterprise={enterprise} />
      <About enterprise={enterprise} />
      <TrackPanel uscc={uscc} />
      <Panel title={say('trend.title')} asks={months}>
        {operations.length === 0 ? (
          <p className="quiet">{say('trend.none')}</p>
        ) : (
          <Suspense fallback={<div style={{ height: 260 }} />}>
            <Trend months={operations} year={planYear} />
          </Suspense>
        )}
      </Panel>
      <ProductPanel uscc={uscc} />
      <PlanPanel uscc={uscc} status={enterprise.status} />
      <ServicePanel uscc={uscc} />
      <DifficultyPanel uscc={uscc} />
      <LoanPanel uscc={uscc} />
      <AwardPanel uscc={uscc} />
      <UpgradePanel uscc={uscc} />
      <StrengthPanel uscc={uscc} />
      <ClassPanel uscc={uscc} />
      <Panel title={say('enterprise.course')}>
        <StatusCourse enterprise={enterprise} />
      </Panel>
      <Widgets slot="enterprise.panel" subject={uscc} />
      <Panel title={say('history.title')} asks={history}>
        <WhenSeen height={120}>
          <RecordHistory entries={history.data?.industryHistory?.nodes ?? []} />
        </WhenSeen>
      </Panel>
    </>
  )
}
