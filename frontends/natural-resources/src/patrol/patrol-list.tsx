import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useViolations } from '../reference/use-violations.ts'
import { useText } from '../words.ts'
import { keepLandPatrol, landPatrolsQuery, type LandPatrol } from './patrol.graphql.ts'

const history = { service: 'naturalResources', type: 'LandPatrol' }

function useFields(): RegisterField<LandPatrol>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  const violations = useViolations()
  return useMemo(
    () => [
      { name: 'inspector', title: say('field.inspector'), kind: 'text', required: true, column: 'title' },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'patrolledOn',
        title: say('field.patrolledOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('landPatrolKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'campaign', title: say('field.campaign'), kind: 'text' },
      {
        name: 'enforcement',
        title: say('field.enforcement'),
        kind: 'choice',
        options: choices('enforcementKind'),
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'trackKm',
        title: say('field.trackKm'),
        kind: 'number',
        unit: '公里',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'findings', title: say('field.findings'), kind: 'long', column: 'wide' },
      { name: 'violationId', title: say('field.violationId'), kind: 'choice', options: violations },
    ],
    [say, choices, townships, violations],
  )
}

/** 执法巡查: where, how far, what was found. */
export default function PatrolList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('patrolList.title')}
      document={landPatrolsQuery}
      at="landPatrols"
      fields={useFields()}
      keep={keepLandPatrol}
      permission="natural-resources.record"
      nameOf={(row) => row.inspector}
      addWord={say('patrolList.add')}
      start={{ patrolledOn: businessDate, township: viewer?.township?.code }}
      history={history}
      sheet
      empty={{ title: say('patrolList.none'), next: say('noneNext') }}
    />
  )
}
