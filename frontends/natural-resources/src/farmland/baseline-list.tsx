import { RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepFarmlandBaseline, farmlandBaselinesQuery, type FarmlandBaseline } from './baseline.graphql.ts'

const history = { service: 'naturalResources', type: 'FarmlandBaseline' }

function useFields(): RegisterField<FarmlandBaseline>[] {
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
      {
        name: 'year',
        title: say('field.year'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        filter: true,
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
        column: 'shown',
      },
      {
        name: 'qualityGrade',
        title: say('field.qualityGrade'),
        kind: 'number',
        min: 0,
        required: true,
        column: 'shown',
      },
      {
        name: 'farmlandDutyMu',
        title: say('field.farmlandDutyMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'wide',
      },
      {
        name: 'basicFarmlandDutyMu',
        title: say('field.basicFarmlandDutyMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
      },
      { name: 'document', title: say('field.document'), kind: 'text', required: true },
    ],
    [say, townships],
  )
}

/** 国土变更调查: the farmland of each township at the end of a year, which it must not fall below. */
export default function BaselineList() {
  const say = useText()
  const { planYear } = useCounty()
  const fields = useFields()
  return (
    <RegisterPage
      title={say('baselineList.title')}
      document={farmlandBaselinesQuery}
      at="farmlandBaselines"
      fields={fields}
      keep={keepFarmlandBaseline}
      permission="natural-resources.keep"
      nameOf={(row) => fields[0]?.options?.find(({ value }) => value === row.township)?.label ?? row.township}
      addWord={say('baselineList.add')}
      start={{ year: planYear - 1 }}
      history={history}
      sheet
      empty={{ title: say('baselineList.none'), next: say('noneNext') }}
    />
  )
}
