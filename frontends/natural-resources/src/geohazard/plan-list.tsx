import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { keepGeohazardPlan, geohazardPlansQuery, type GeohazardPlan } from './plan.graphql.ts'

const history = { service: 'naturalResources', type: 'GeohazardPlan' }

function useFields(): RegisterField<GeohazardPlan>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'title', title: say('field.title'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('geohazardPlanKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'year',
        title: say('field.year'),
        kind: 'number',
        required: true,
        column: 'shown',
        render: (row) => row.year,
      },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        column: 'shown',
        filter: true,
      },
      { name: 'publishedOn', title: say('field.publishedOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'document', title: say('field.document'), kind: 'text', column: 'wide' },
      { name: 'reviewedOn', title: say('field.reviewedOn'), kind: 'day', column: 'wide' },
    ],
    [say, choices, townships],
  )
}

/** 防治方案与应急预案 of the county and the townships. */
export default function PlanList() {
  const say = useText()
  const { planYear } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('planList.title')}
      document={geohazardPlansQuery}
      at="geohazardPlans"
      fields={useFields()}
      keep={keepGeohazardPlan}
      permission="natural-resources.record"
      nameOf={(row) => row.title}
      addWord={say('planList.add')}
      start={{ year: planYear, township: viewer?.township?.code }}
      history={history}
      sheet
      empty={{ title: say('planList.none'), next: say('noneNext') }}
    />
  )
}
