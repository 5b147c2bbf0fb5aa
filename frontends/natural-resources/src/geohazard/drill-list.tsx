import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useHazardPoints } from '../reference/use-hazard-points.ts'
import { useText } from '../words.ts'
import { keepGeohazardDrill, geohazardDrillsQuery, type GeohazardDrill } from './drill.graphql.ts'

const history = { service: 'naturalResources', type: 'GeohazardDrill' }

function useFields(): RegisterField<GeohazardDrill>[] {
  const say = useText()
  const { townships } = useUnits()
  const hazardPoints = useHazardPoints()
  return useMemo(
    () => [
      { name: 'topic', title: say('field.topic'), kind: 'text', required: true, column: 'title' },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'pointId', title: say('field.pointId'), kind: 'choice', options: hazardPoints, column: 'wide' },
      { name: 'heldOn', title: say('field.heldOn'), kind: 'day', required: true, column: 'shown', sort: true },
      {
        name: 'participants',
        title: say('field.participants'),
        kind: 'number',
        unit: '人',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'minutes', title: say('field.minutes'), kind: 'number', min: 0, column: 'shown' },
      { name: 'document', title: say('field.document'), kind: 'text' },
    ],
    [say, townships, hazardPoints],
  )
}

/** 避险演练: how many took part and how long it took. */
export default function DrillList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('drillList.title')}
      document={geohazardDrillsQuery}
      at="geohazardDrills"
      fields={useFields()}
      keep={keepGeohazardDrill}
      permission="natural-resources.record"
      nameOf={(row) => row.topic}
      addWord={say('drillList.add')}
      start={{ heldOn: businessDate, township: viewer?.township?.code }}
      history={history}
      sheet
      empty={{ title: say('drillList.none'), next: say('noneNext') }}
    />
  )
}
