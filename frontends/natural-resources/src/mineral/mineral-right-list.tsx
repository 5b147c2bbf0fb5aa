import { RegisterPage, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { keepMineralRight, mineralRightsQuery, type MineralRight } from './mineral-right.graphql.ts'

const history = { service: 'naturalResources', type: 'MineralRight' }

function useFields(): RegisterField<MineralRight>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, column: 'title', sort: true },
      { name: 'licenceNumber', title: say('field.licenceNumber'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('mineralRightKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'mineral', title: say('field.mineral'), kind: 'text', required: true, column: 'shown' },
      { name: 'holder', title: say('field.holder'), kind: 'text', required: true, column: 'wide' },
      { name: 'enterpriseUscc', title: say('field.enterpriseUscc'), kind: 'text' },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'areaKm2', title: say('field.areaKm2'), kind: 'number', min: 0, required: true },
      { name: 'validFrom', title: say('field.validFrom'), kind: 'day', required: true },
      { name: 'validUntil', title: say('field.validUntil'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'cancelledOn', title: say('field.cancelledOn'), kind: 'day', column: 'wide' },
    ],
    [say, choices, townships],
  )
}

/** 矿业权: licences and how long they last. */
export default function MineralRightList() {
  const say = useText()
  return (
    <RegisterPage
      title={say('mineralRightList.title')}
      document={mineralRightsQuery}
      at="mineralRights"
      fields={useFields()}
      keep={keepMineralRight}
      permission="natural-resources.keep"
      nameOf={(row) => row.name}
      addWord={say('mineralRightList.add')}
      history={history}
      sheet
      empty={{ title: say('mineralRightList.none'), next: say('noneNext') }}
    />
  )
}
