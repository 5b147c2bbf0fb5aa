import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useHazardPoints } from '../reference/use-hazard-points.ts'
import { useText } from '../words.ts'
import { keepGeohazardEvent, geohazardEventsQuery, type GeohazardEvent } from './event.graphql.ts'

const history = { service: 'naturalResources', type: 'GeohazardEvent' }

function useFields(): RegisterField<GeohazardEvent>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  const hazardPoints = useHazardPoints()
  return useMemo(
    () => [
      { name: 'description', title: say('field.description'), kind: 'long', required: true, column: 'title' },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'pointId', title: say('field.pointId'), kind: 'choice', options: hazardPoints },
      { name: 'happenedOn', title: say('field.happenedOn'), kind: 'day', required: true, column: 'shown', sort: true },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('hazardKinds'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'deaths',
        title: say('field.deaths'),
        kind: 'number',
        unit: '人',
        min: 0,
        required: true,
        column: 'shown',
      },
      {
        name: 'injured',
        title: say('field.injured'),
        kind: 'number',
        unit: '人',
        min: 0,
        required: true,
        column: 'shown',
      },
      {
        name: 'evacuated',
        title: say('field.evacuated'),
        kind: 'number',
        unit: '人',
        min: 0,
        required: true,
        column: 'shown',
      },
      {
        name: 'propertyLoss',
        title: say('field.propertyLoss'),
        kind: 'money',
        min: 0,
        required: true,
        column: 'wide',
        sort: true,
      },
    ],
    [say, choices, townships, hazardPoints],
  )
}

/** 灾情: what happened, whom it hurt, whom it did not because they were brought away. */
export default function EventList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('eventList.title')}
      document={geohazardEventsQuery}
      at="geohazardEvents"
      fields={useFields()}
      keep={keepGeohazardEvent}
      permission="natural-resources.record"
      nameOf={(row) => row.description}
      addWord={say('eventList.add')}
      start={{ happenedOn: businessDate, township: viewer?.township?.code }}
      history={history}
      sheet
      empty={{ title: say('eventList.none'), next: say('noneNext') }}
    />
  )
}
