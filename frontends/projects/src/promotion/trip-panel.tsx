import {
  Panel,
  RegisterPage,
  RegisterPanel,
  useAsk,
  useCounty,
  useFormats,
  useUnits,
  type RegisterField,
} from '@tongchou/frontend-kit'
import { useMemo, type ReactNode } from 'react'
import { sectors } from '../project/project.codes.ts'
import { useText } from '../words.ts'
import { keepPlan, keepTrip, plansQuery, tripsQuery, type PromotionPlan, type Trip } from './promotion.graphql.ts'

interface PlansData {
  promotionPlans: { nodes: PromotionPlan[] } | null
}

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

function usePlanFields(): RegisterField<PromotionPlan>[] {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'name', title: say('plan.name'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'planYear',
        title: say('planYear'),
        kind: 'number',
        required: true,
        column: 'shown',
        render: (row) => row.planYear,
      },
      {
        name: 'department',
        title: say('lead.department'),
        kind: 'choice',
        required: true,
        options: departments,
        column: 'wide',
      },
      { name: 'approvedOn', title: say('plan.approvedOn'), kind: 'day', column: 'shown' },
      { name: 'document', title: say('plan.document'), kind: 'text', column: 'shown' },
    ],
    [say, departments],
  )
}

const none: PromotionPlan[] = []

/** 赴外招商: the plan of the year, and every trip as planned and as made. */
export function Trips({ children }: { children: ReactNode }) {
  const say = useText()
  const { businessDate, planYear } = useCounty()
  const asks = useAsk<PlansData>(plansQuery)
  const plans = asks.data?.promotionPlans?.nodes ?? none
  return (
    <>
      <RegisterPage<Trip>
        title={say('trip.title')}
        document={tripsQuery}
        at="trips"
        fields={useTripFields(plans)}
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
      <Panel title={say('plan.title')} asks={asks}>
        <RegisterPanel
          title={say('plan.title')}
          rows={plans}
          fields={usePlanFields()}
          keep={keepPlan}
          permission="projects.keep"
          nameOf={(row) => row.name}
          history={{ service: 'projects', type: 'PromotionPlan' }}
          start={{ planYear }}
          addressed
          refresh={['PromotionPlans']}
          empty={say('plan.none')}
          addWord={say('plan.add')}
        />
      </Panel>
    </>
  )
}
