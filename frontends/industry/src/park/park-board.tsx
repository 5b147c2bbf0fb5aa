import {
  type Column,
  Facts,
  formatNumber,
  lampColumn,
  Outage,
  PageHeader,
  Panel,
  Rows,
  Skeleton,
  StageSteps,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useMarks,
  useOpenRecord,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { sectorName } from '../product/sector-name.ts'
import { useText } from '../words.ts'
import { ParkForm } from './park-form.tsx'
import { ApprovalsPanel, LandPanel, UtilitiesPanel, WorksPanel } from './park-panels.tsx'
import { landUses, parksQuery, type Approval, type Capacity, type Park } from './park.graphql.ts'
import { approvalStep, approvalSteps, capacityLamp, heldOn } from './park.rules.ts'
import { PlanCheck } from './plan-check.tsx'

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
    lampColumn(say('park.state'), (each) => {
      const light = capacityLamp(each)
      return { light, word: say(`park.carrying.${light}`) }
    }),
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

/** The parts of a park that one looks at now and then, or keeps. */
function Kept({ park }: { park: Park }) {
  const say = useText()
  const [open] = useOpenRecord()
  const parts = [
    ['land', <LandPanel key="land" park={park} />],
    ['utilities', <UtilitiesPanel key="utilities" park={park} />],
    ['papers', <ApprovalsPanel key="papers" park={park} />],
    ['check', <PlanCheck key="check" park={park} />],
  ] as const
  // A number of the cockpit leads to a paper, which opens in its place.
  const isPaperOpen = park.approvals.some(({ id }) => id === open)
  return parts.map(([name, part]) => (
    <details key={name} open={name === 'papers' && isPaperOpen} className="no-print" style={{ paddingTop: 8 }}>
      <summary>{say(`park.${name}`)}</summary>
      <div style={{ padding: '6px 0 12px 18px' }}>{part}</div>
    </details>
  ))
}

function OnePark({ park, onCorrect }: { park: Park; onCorrect: (() => void) | undefined }) {
  const say = useText()
  const { separator } = useMarks()
  const { area } = useFormats()
  const { businessDate } = useCounty()
  const land = heldOn(park.land, businessDate).toSorted(
    (a, b) => landUses.indexOf(a.landUse) - landUses.indexOf(b.landUse),
  )
  const whole = land.reduce((sum, each) => sum + each.areaMu, 0)
  return (
    <Panel title={park.name}>
      {onCorrect && (
        <p className="record-acts no-print">
          <button type="button" className="button" onClick={onCorrect}>
            {say('park.correctFacts')}
          </button>
        </p>
      )}
      <Facts
        label={say('park.land')}
        facts={[
          [say('park.whole'), area(whole)],
          ...land.map((each) => [say(`landUse.${each.landUse}`), area(each.areaMu)] as const),
          [say('park.intensity'), say('park.intensityUnit', { amount: park.plannedIntensity * 1e4 })],
        ]}
      />
      <p>
        <span className="quiet">{say('park.admits')}</span>{' '}
        {park.plannedIndustries.map((code) => sectorName(say, code)).join(separator) || say('park.anyIndustry')}
      </p>
      <Approvals approvals={park.approvals} />
      <h3>{say('park.carryingTitle')}</h3>
      <Capacities capacities={park.carryingCapacity} />
      <h3 style={{ paddingTop: 12 }}>{say('park.works')}</h3>
      <WorksPanel park={park} />
      <Kept park={park} />
    </Panel>
  )
}

/** The parks: land by its use, papers on their way, what can still be carried, and the works. */
export default function ParkBoard() {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const mayKeep = useCan()('industry.keep')
  const [open, setOpen] = useState<Park | null>()
  const asks = useAsk<{ parks: Park[] | null }>(parksQuery)
  const parks = asks.data?.parks
  return (
    <>
      <PageHeader title={say('park.title')} note={say('credit.asOf', { day: fullDay(businessDate) })}>
        {mayKeep && (
          <button type="button" className="button primary" onClick={() => setOpen(null)}>
            {say('park.add')}
          </button>
        )}
      </PageHeader>
      {asks.loading ? (
        <Skeleton rows={12} />
      ) : !parks ? (
        <Outage name={say('park.title')} retry={asks.again} />
      ) : parks.length === 0 ? (
        <p className="quiet">{say('park.none')}</p>
      ) : (
        parks.map((park) => <OnePark key={park.id} park={park} onCorrect={mayKeep ? () => setOpen(park) : undefined} />)
      )}
      {open !== undefined && <ParkForm park={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
