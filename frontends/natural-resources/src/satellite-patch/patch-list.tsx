import { RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { PatchBoard } from './patch-board.tsx'
import { useText } from '../words.ts'
import { keepSatellitePatch, satellitePatchesQuery, type SatellitePatch } from './patch.graphql.ts'
import {
  SatellitePatchFacts,
  useSatellitePatchColumns,
  useSatellitePatchSteps,
  useSatellitePatchTrail,
} from './patch-steps.tsx'

function useFields(): RegisterField<SatellitePatch>[] {
  const say = useText()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'number', title: say('field.number'), kind: 'text', required: true, column: 'title' },
      { name: 'batch', title: say('field.batch'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'place', title: say('field.place'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'areaMu',
        title: say('field.areaMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'wide',
        sort: true,
      },
      {
        name: 'farmlandMu',
        title: say('field.farmlandMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'shown',
      },
      { name: 'receivedOn', title: say('field.receivedOn'), kind: 'day', required: true, sort: true },
      { name: 'dueOn', title: say('field.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'longitude', title: say('field.longitude'), kind: 'number' },
      { name: 'latitude', title: say('field.latitude'), kind: 'number' },
    ],
    [say, townships],
  )
}

/** 卫片图斑: each from receipt to evidence, by its day. */
export default function PatchList() {
  const say = useText()
  const { businessDate } = useCounty()
  const choices = useChoices()
  return (
    <RegisterPage
      title={say('patchList.title')}
      above={<PatchBoard />}
      document={satellitePatchesQuery}
      at="satellitePatches"
      fields={useFields()}
      keep={keepSatellitePatch}
      permission="natural-resources.keep"
      nameOf={(row) => row.number}
      addWord={say('patchList.add')}
      start={{ receivedOn: businessDate }}
      columns={useSatellitePatchColumns()}
      steps={useSatellitePatchSteps()}
      more={(row) => <SatellitePatchFacts row={row} />}
      filters={[{ key: 'stage', title: say('stage'), options: choices('satellitePatchStage') }]}
      history={useSatellitePatchTrail()}
      sheet
      empty={{ title: say('patchList.none'), next: say('noneNext') }}
    />
  )
}
