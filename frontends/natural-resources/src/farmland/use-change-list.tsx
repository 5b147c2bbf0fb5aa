import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { keepFarmlandUseChange, farmlandUseChangesQuery, type FarmlandUseChange } from './use-change.graphql.ts'

const history = { service: 'naturalResources', type: 'FarmlandUseChange' }

function useFields(): RegisterField<FarmlandUseChange>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'place', title: say('field.place'), kind: 'text', required: true, column: 'title' },
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
      {
        name: 'areaMu',
        title: say('field.areaMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'toUse',
        title: say('field.toUse'),
        kind: 'choice',
        options: choices('farmlandUse'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'inBasicFarmland',
        title: say('field.inBasicFarmland'),
        kind: 'flag',
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'foundOn', title: say('field.foundOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'approvedOn', title: say('field.approvedOn'), kind: 'day', column: 'shown' },
      { name: 'approvalDocument', title: say('field.approvalDocument'), kind: 'text' },
      { name: 'restoredOn', title: say('field.restoredOn'), kind: 'day', column: 'shown' },
    ],
    [say, choices, townships],
  )
}

/** 耕地用途变化: farmland found to be used otherwise, and whether it was approved or restored. */
export default function UseChangeList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('useChangeList.title')}
      document={farmlandUseChangesQuery}
      at="farmlandUseChanges"
      fields={useFields()}
      keep={keepFarmlandUseChange}
      permission="natural-resources.record"
      nameOf={(row) => row.place}
      addWord={say('useChangeList.add')}
      start={{ foundOn: businessDate, township: viewer?.township?.code }}
      history={history}
      sheet
      empty={{ title: say('useChangeList.none'), next: say('noneNext') }}
    />
  )
}
