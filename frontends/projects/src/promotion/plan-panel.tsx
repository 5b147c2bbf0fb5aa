import { Panel, RegisterPanel, useAsk, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepPlan, plansQuery, type PlansData, type PromotionPlan } from './promotion.graphql.ts'

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

/** 招商方案: what the year's trips are made by. */
export function Plans() {
  const say = useText()
  const { planYear } = useCounty()
  const asks = useAsk<PlansData>(plansQuery)
  const fields = usePlanFields()
  return (
    <Panel title={say('plan.title')} asks={asks}>
      <RegisterPanel
        title={say('plan.title')}
        rows={asks.data?.promotionPlans?.nodes ?? []}
        fields={fields}
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
  )
}
