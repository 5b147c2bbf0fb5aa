import {
  formatNumber,
  Lamp,
  Outage,
  PageHeader,
  Panel,
  Rows,
  Skeleton,
  StageSteps,
  useAsk,
  useCounty,
  useFormats,
  type Column,
} from '@tongchou/frontend-kit'
import { Facts } from '../page-parts.tsx'
import { useText } from '../words.ts'
import { parksQuery, type Approval, type Capacity, type Park, type Work } from './park.graphql.ts'
import { approvalStep, approvalSteps, capacityLamp, heldOn, workLamp } from './park.rules.ts'

function Approvals({ approvals }: { approvals: Approval[] }) {
  const say = useText()
  const { fullDay } = useFormats()
  return approvals.map((approval) => (
    <div key={approval.id}>
      <h3>{say(`approval.${approval.kind}`)}</h3>
      <StageSteps
        label={say(`approval.${approval.kind}`)}
        stages={approvalSteps.map((step) => ({
          key: step,
          name: `${say(`approval.${step}`)}${approval[`${step}On`] ? ` ${fullDay(approval[`${step}On`])}` : ''}`,
        }))}
        current={approvalStep(approval)}
      />
      {approval.documentNumber && <p>{say('approval.document', { number: approval.documentNumber })}</p>}
    </div>
  ))
}

function Capacities({ capacities }: { capacities: Capacity[] }) {
  const say = useText()
  const columns: Column<Capacity>[] = [
    {
      key: 'lamp',
      title: say('park.state'),
      value: (each) => capacityLamp(each),
      render: (each) => {
        const light = capacityLamp(each)
        return (
          <span style={{ whiteSpace: 'nowrap' }}>
            <Lamp light={light} quiet /> {say(`park.carrying.${light}`)}
          </span>
        )
      },
      role: 'lamp',
      width: 100,
    },
    { key: 'kind', title: say('park.kind'), value: (each) => say(`carrying.${each.kind}`), role: 'title' },
    { key: 'capacity', title: say('park.capacity'), value: (each) => each.capacity, align: 'right' },
    { key: 'demand', title: say('park.demand'), value: (each) => each.demand, align: 'right' },
    {
      key: 'headroom',
      title: say('park.headroom'),
      value: (each) => each.headroom,
      render: (each) => (
        <span className={each.headroom < 0 ? 'lamp-RED' : undefined}>{formatNumber(each.headroom)}</span>
      ),
      align: 'right',
    },
  ]
  return <Rows label={say('park.carryingTitle')} rows={capacities} columns={columns} rowKey={(each) => each.kind} />
}

function Works({ works }: { works: Work[] }) {
  const say = useText()
  const { money, fullDay } = useFormats()
  const { businessDate } = useCounty()
  const columns: Column<Work>[] = [
    {
      key: 'lamp',
      title: say('park.state'),
      value: (work) => workLamp(work, businessDate),
      render: (work) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={workLamp(work, businessDate)} quiet />{' '}
          {say(work.acceptedOn ? 'park.accepted' : work.startedOn ? 'park.underWay' : 'park.notBegun')}
        </span>
      ),
      role: 'lamp',
      width: 100,
    },
    { key: 'name', title: say('park.work'), value: (work) => work.name, role: 'title' },
    { key: 'kind', title: say('park.kind'), value: (work) => say(`workKind.${work.kind}`), role: 'wide-only' },
    { key: 'planned', title: say('park.plannedKm'), value: (work) => work.plannedKm, align: 'right' },
    { key: 'done', title: say('park.acceptedKm'), value: (work) => work.acceptedKm, align: 'right' },
    { key: 'by', title: say('park.plannedBy'), value: (work) => fullDay(work.plannedBy) },
    { key: 'started', title: say('park.startedOn'), value: (work) => fullDay(work.startedOn), role: 'wide-only' },
    { key: 'accepted', title: say('park.acceptedOn'), value: (work) => fullDay(work.acceptedOn), role: 'wide-only' },
    {
      key: 'mode',
      title: say('park.mode'),
      value: (work) => say(`fundingMode.${work.fundingMode}`),
      role: 'wide-only',
    },
    {
      key: 'cost',
      title: say('park.cost'),
      value: (work) => work.cost,
      render: (work) => money(work.cost),
      align: 'right',
      role: 'wide-only',
    },
  ]
  return (
    <Rows
      label={say('park.works')}
      rows={works.toSorted((a, b) => a.plannedBy.localeCompare(b.plannedBy))}
      columns={columns}
      rowKey={(work) => work.id}
    />
  )
}

function OnePark({ park }: { park: Park }) {
  const say = useText()
  const { area } = useFormats()
  const { businessDate } = useCounty()
  const land = heldOn(park.land, businessDate)
  const whole = land.reduce((sum, each) => sum + each.areaMu, 0)
  return (
    <Panel title={park.name}>
      <Facts
        label={say('park.land')}
        facts={[
          [say('park.whole'), area(whole)],
          ...land.map((each) => [say(`landUse.${each.landUse}`), area(each.areaMu)] as const),
          [say('park.intensity'), say('park.intensityUnit', { figure: formatNumber(park.plannedIntensity) })],
        ]}
      />
      <Approvals approvals={park.approvals} />
      <h3>{say('park.carryingTitle')}</h3>
      <Capacities capacities={park.carryingCapacity} />
      <h3 style={{ paddingTop: 12 }}>{say('park.works')}</h3>
      {park.works.length > 0 ? <Works works={park.works} /> : <p className="quiet">{say('park.noWorks')}</p>}
    </Panel>
  )
}

/** The parks: land by its use, papers on their way, what can still be carried, and the works. */
export default function ParkBoard() {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<{ parks: Park[] | null }>(parksQuery)
  const parks = asks.data?.parks
  return (
    <>
      <PageHeader title={say('park.title')} note={say('credit.asOf', { day: fullDay(businessDate) })} />
      {asks.loading ? (
        <Skeleton rows={12} />
      ) : !parks ? (
        <Outage name={say('park.title')} retry={asks.again} />
      ) : (
        parks.map((park) => <OnePark key={park.id} park={park} />)
      )}
    </>
  )
}
