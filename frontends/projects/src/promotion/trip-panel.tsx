import { RegisterPage, useAsk, useCounty, useFormats, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo, type ReactNode } from 'react'
import { sectors } from '../project/project.codes.ts'
import { useText } from '../words.ts'
import { keepTrip, plansQuery, tripsQuery, type PlansData, type PromotionPlan, type Trip } from './promotion.graphql.ts'

function useTripFields(plans: PromotionPlan[]): RegisterField<Trip>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const { departments } = useUnits()
  const { fullDay } = useFormats()
  return useMemo(
    () => [
      {
        name: 'kind',
        title: say('trip.kind'),
        kind: 'choice',
        required: true,
        options: (['COMPREHENSIVE', 'TOPICAL'] as const).map((value) => ({ value, label: say(`trip.kinds.${value}`) })),
        column: 'wide',
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
      { name: 'destination', title: say('trip.destination'), kind: 'text', required: true, column: 'title' },
      { name: 'leader', title: say('trip.leader'), kind: 'text', required: true, column: 'shown' },
      { name: 'plannedOn', title: say('trip.plannedOn'), kind: 'day', required: true, column: 'wide' },
      {
        name: 'wentOn',
        title: say('trip.wentOn'),
        kind: 'day',
        column: 'shown',
        render: (row) =>
          row.wentOn ? (
            fullDay(row.wentOn)
          ) : row.plannedOn < businessDate ? (
            <span className="lamp-RED">{say('trip.overdue')}</span>
          ) : (
            '—'
          ),
      },
      { name: 'contacts', title: say('trip.contacts'), kind: 'number', required: true, min: 0 },
      { name: 'talks', title: say('trip.talks'), kind: 'number', required: true, min: 0, column: 'shown' },
      { name: 'intents', title: say('trip.intents'), kind: 'number', required: true, min: 0, column: 'shown' },
      { name: 'intentAmount', title: say('trip.intentAmount'), kind: 'money', min: 0 },
      { name: 'targetFirms', title: say('trip.targetFirms'), kind: 'long' },
      { name: 'result', title: say('trip.result'), kind: 'long', column: 'wide' },
    ],
    [say, departments, plans, businessDate, fullDay],
  )
}

const none: PromotionPlan[] = []

/** 赴外招商: every trip as planned and as made. */
export function Trips({ children }: { children: ReactNode }) {
  const say = useText()
  const { businessDate } = useCounty()
  const asks = useAsk<PlansData>(plansQuery)
  return (
    <RegisterPage<Trip>
      title={say('trip.title')}
      document={tripsQuery}
      at="trips"
      fields={useTripFields(asks.data?.promotionPlans?.nodes ?? none)}
      keep={keepTrip}
      permission="projects.keep"
      nameOf={(row) => row.destination}
      history={{ service: 'projects', type: 'Trip' }}
      start={{ contacts: 0, talks: 0, intents: 0, plannedOn: businessDate }}
      empty={{ title: say('trip.none'), next: say('trip.noneNext') }}
      addWord={say('trip.add')}
      sheet
    >
      {children}
    </RegisterPage>
  )
}
