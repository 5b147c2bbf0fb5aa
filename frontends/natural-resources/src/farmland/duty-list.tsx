import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepFarmlandDuty, farmlandDutiesQuery, type FarmlandDuty } from './duty.graphql.ts'

const history = { service: 'naturalResources', type: 'FarmlandDuty' }

function useFields(): RegisterField<FarmlandDuty>[] {
  const say = useText()
  const { townships } = useUnits()
  return useMemo(
    () => [
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'title',
        filter: true,
      },
      { name: 'village', title: say('field.village'), kind: 'text', column: 'shown' },
      {
        name: 'year',
        title: say('field.year'),
        kind: 'number',
        required: true,
        column: 'shown',
        render: (row) => row.year,
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
      {
        name: 'basicFarmlandMu',
        title: say('field.basicFarmlandMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'wide',
      },
      { name: 'signatory', title: say('field.signatory'), kind: 'text', required: true },
      { name: 'signedOn', title: say('field.signedOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'document', title: say('field.document'), kind: 'text' },
      { name: 'checkedOn', title: say('field.checkedOn'), kind: 'day', column: 'wide' },
      { name: 'passed', title: say('field.passed'), kind: 'flag', column: 'shown', filter: true },
      { name: 'checkNote', title: say('field.checkNote'), kind: 'long' },
    ],
    [say, townships],
  )
}

/** 耕地保护责任书: who answers for how much farmland, and whether the check found it kept. */
export default function DutyList() {
  const say = useText()
  const { planYear } = useCounty()
  const { viewer } = useSession()
  const fields = useFields()
  return (
    <RegisterPage
      title={say('dutyList.title')}
      document={farmlandDutiesQuery}
      at="farmlandDuties"
      fields={fields}
      keep={keepFarmlandDuty}
      permission="natural-resources.record"
      nameOf={(row) => fields[0]?.options?.find(({ value }) => value === row.township)?.label ?? row.township}
      addWord={say('dutyList.add')}
      start={{ year: planYear, township: viewer?.township?.code }}
      history={history}
      sheet
      empty={{ title: say('dutyList.none'), next: say('noneNext') }}
    />
  )
}
