import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { keepHazardPoint, hazardPointsQuery, type HazardPoint } from './hazard-point.graphql.ts'
import {
  HazardPointFacts,
  useHazardPointColumns,
  useHazardPointSteps,
  useHazardPointTrail,
} from './hazard-point-steps.tsx'
import { RevealPoint } from './reveal-point.tsx'

function useFields(): RegisterField<HazardPoint>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, column: 'title', sort: true },
      { name: 'code', title: say('field.code'), kind: 'text', required: true, column: 'wide', sort: true },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('hazardKinds'),
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'village', title: say('field.village'), kind: 'text', required: true },
      { name: 'listedOn', title: say('field.listedOn'), kind: 'day', required: true, sort: true },
      {
        name: 'threatenedHouseholds',
        title: say('field.threatenedHouseholds'),
        kind: 'number',
        unit: '户',
        min: 0,
        required: true,
      },
      {
        name: 'threatenedPeople',
        title: say('field.threatenedPeople'),
        kind: 'number',
        unit: '人',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'threatenedProperty', title: say('field.threatenedProperty'), kind: 'money', min: 0, required: true },
      { name: 'watcher', title: say('field.watcher'), kind: 'text', column: 'shown' },
      { name: 'watcherTelephone', title: say('field.watcherTelephone'), kind: 'text', hint: say('telephones.hint') },
      { name: 'responsiblePerson', title: say('field.responsiblePerson'), kind: 'text', column: 'wide' },
      {
        name: 'responsibleTelephone',
        title: say('field.responsibleTelephone'),
        kind: 'text',
        hint: say('telephones.hint'),
      },
      { name: 'cardIssuedOn', title: say('field.cardIssuedOn'), kind: 'day' },
      { name: 'emergencyPlanOn', title: say('field.emergencyPlanOn'), kind: 'day' },
      { name: 'emergencyPlanDocument', title: say('field.emergencyPlanDocument'), kind: 'text' },
      { name: 'shelter', title: say('field.shelter'), kind: 'text' },
      { name: 'longitude', title: say('field.longitude'), kind: 'number' },
      { name: 'latitude', title: say('field.latitude'), kind: 'number' },
    ],
    [say, choices, townships],
  )
}

/** 地质灾害隐患点: who is threatened, who watches, who answers. */
export default function HazardPointList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const choices = useChoices()
  return (
    <RegisterPage
      title={say('hazardPointList.title')}
      document={hazardPointsQuery}
      at="hazardPoints"
      fields={useFields()}
      keep={keepHazardPoint}
      permission="natural-resources.record"
      nameOf={(row) => row.name}
      addWord={say('hazardPointList.add')}
      start={{ listedOn: businessDate, township: viewer?.township?.code }}
      columns={useHazardPointColumns()}
      steps={useHazardPointSteps()}
      more={(row) => (
        <>
          <RevealPoint row={row} />
          <HazardPointFacts row={row} />
        </>
      )}
      filters={[{ key: 'stage', title: say('stage'), options: choices('hazardPointStage') }]}
      history={useHazardPointTrail()}
      sheet
      empty={{ title: say('hazardPointList.none'), next: say('noneNext') }}
    />
  )
}
