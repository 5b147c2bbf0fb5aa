import { Panel, useAsk, useCounty, type Column, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { sectors } from '../project/project.codes.ts'
import { Register } from '../register/register-panel.tsx'
import { useUnits } from '../units.ts'
import { useText } from '../words.ts'
import { keepPlan, keepTrip, tripsQuery, type PromotionPlan, type Trip } from './promotion.graphql.ts'

interface TripsData {
  trips: { nodes: Trip[] } | null
  promotionPlans: { nodes: PromotionPlan[] } | null
}

function useTripFields(plans: PromotionPlan[]): FormField[] {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(
    () => [
      {
        name: 'kind',
        title: say('trip.kind'),
        kind: 'choice',
        required: true,
        options: (['COMPREHENSIVE', 'TOPICAL'] as const).map((value) => ({ value, label: say(`trip.kinds.${value}`) })),
      },
      {
        name: 'sector',
        title: say('sector'),
        kind: 'choice',
        hint: say('trip.sectorHint'),
        options: sectors.map((value) => ({ value, label: say(`sectors.${value}`) })),
      },
      {
        name: 'planId',
        title: say('plan.title'),
        kind: 'choice',
        options: plans.map(({ id, name }) => ({ value: id, label: name })),
      },
      { name: 'department', title: say('lead.department'), kind: 'choice', required: true, options: departments },
      { name: 'destination', title: say('trip.destination'), kind: 'text', required: true },
      { name: 'leader', title: say('trip.leader'), kind: 'text', required: true },
      { name: 'plannedOn', title: say('trip.plannedOn'), kind: 'day', required: true },
      { name: 'wentOn', title: say('trip.wentOn'), kind: 'day' },
      { name: 'contacts', title: say('trip.contacts'), kind: 'number', required: true, min: 0 },
      { name: 'talks', title: say('trip.talks'), kind: 'number', required: true, min: 0 },
      { name: 'intents', title: say('trip.intents'), kind: 'number', required: true, min: 0 },
      { name: 'intentAmount', title: say('trip.intentAmount'), kind: 'money', min: 0 },
      { name: 'targetFirms', title: say('trip.targetFirms'), kind: 'long' },
      { name: 'result', title: say('trip.result'), kind: 'long' },
    ],
    [say, departments, plans],
  )
}

function usePlanFields(): FormField[] {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'name', title: say('plan.name'), kind: 'text', required: true, wide: true },
      { name: 'planYear', title: say('planYear'), kind: 'number', required: true },
      { name: 'department', title: say('lead.department'), kind: 'choice', required: true, options: departments },
      { name: 'approvedOn', title: say('plan.approvedOn'), kind: 'day' },
      { name: 'document', title: say('plan.document'), kind: 'text' },
    ],
    [say, departments],
  )
}

const none: PromotionPlan[] = []

/** 赴外招商: the plan of the year, and every trip as planned and as made. */
export function TripPanel() {
  const say = useText()
  const { nameOf } = useUnits()
  const { businessDate, planYear } = useCounty()
  const asks = useAsk<TripsData>(tripsQuery)
  const plans = asks.data?.promotionPlans?.nodes ?? none
  const columns: Column<Trip>[] = [
    { key: 'destination', title: say('trip.destination'), value: (row) => row.destination, role: 'title' },
    { key: 'kind', title: say('trip.kind'), value: (row) => say(`trip.kinds.${row.kind}`), role: 'wide-only' },
    { key: 'leader', title: say('trip.leader'), value: (row) => row.leader },
    { key: 'plannedOn', title: say('trip.plannedOn'), value: (row) => row.plannedOn, role: 'wide-only' },
    {
      key: 'wentOn',
      title: say('trip.wentOn'),
      value: (row) => row.wentOn,
      render: (row) =>
        row.wentOn ?? (row.plannedOn < businessDate ? <span className="lamp-RED">{say('trip.overdue')}</span> : '—'),
    },
    { key: 'talks', title: say('trip.talks'), value: (row) => row.talks, align: 'right' },
    { key: 'intents', title: say('trip.intents'), value: (row) => row.intents, align: 'right' },
    { key: 'result', title: say('trip.result'), value: (row) => row.result, role: 'wide-only' },
  ]
  const planColumns: Column<PromotionPlan>[] = [
    { key: 'name', title: say('plan.name'), value: (row) => row.name, role: 'title' },
    { key: 'year', title: say('planYear'), value: (row) => String(row.planYear) },
    { key: 'department', title: say('lead.department'), value: (row) => nameOf(row.department), role: 'wide-only' },
    { key: 'approvedOn', title: say('plan.approvedOn'), value: (row) => row.approvedOn },
    { key: 'document', title: say('plan.document'), value: (row) => row.document },
  ]
  return (
    <>
      <Panel title={say('trip.title')} asks={asks}>
        <Register
          title={say('trip.title')}
          rows={asks.data?.trips?.nodes ?? []}
          columns={columns}
          fields={useTripFields(plans)}
          keep={keepTrip}
          nameOf={(row) => row.destination}
          start={{ contacts: 0, talks: 0, intents: 0, plannedOn: businessDate }}
          refresh={['PromotionTrips']}
          empty={say('trip.none')}
          addWord={say('trip.add')}
        />
      </Panel>
      <Panel title={say('plan.title')} asks={asks}>
        <Register
          title={say('plan.title')}
          rows={plans}
          columns={planColumns}
          fields={usePlanFields()}
          keep={keepPlan}
          nameOf={(row) => row.name}
          start={{ planYear }}
          refresh={['PromotionTrips']}
          empty={say('plan.none')}
          addWord={say('plan.add')}
        />
      </Panel>
    </>
  )
}
