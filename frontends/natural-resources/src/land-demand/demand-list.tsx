import { RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useProjects } from '../reference/use-projects.ts'
import { DemandGaps } from './demand-gaps.tsx'
import { useText } from '../words.ts'
import { keepLandDemand, landDemandsQuery, type LandDemand } from './demand.graphql.ts'

const history = { service: 'naturalResources', type: 'LandDemand' }

function useFields(): RegisterField<LandDemand>[] {
  const say = useText()
  const choices = useChoices()
  const { departments, townships } = useUnits()
  const projects = useProjects()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, column: 'title' },
      {
        name: 'category',
        title: say('field.category'),
        kind: 'choice',
        options: choices('landDemandCategory'),
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'township', title: say('field.township'), kind: 'choice', options: townships, filter: true },
      {
        name: 'department',
        title: say('field.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'projectId', title: say('field.projectId'), kind: 'choice', options: projects, wide: true },
      {
        name: 'year',
        title: say('field.year'),
        kind: 'number',
        required: true,
        column: 'shown',
        render: (row) => row.year,
      },
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
      { name: 'statedOn', title: say('field.statedOn'), kind: 'day', required: true },
      { name: 'neededBy', title: say('field.neededBy'), kind: 'day', required: true, column: 'shown', sort: true },
      {
        name: 'priority',
        title: say('field.priority'),
        kind: 'number',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'gapReason', title: say('field.gapReason'), kind: 'long', column: 'wide' },
    ],
    [say, choices, departments, townships, projects],
  )
}

/** 重点建设用地需求 in order of priority. */
export default function DemandList() {
  const say = useText()
  const { businessDate, planYear } = useCounty()
  return (
    <RegisterPage
      title={say('demandList.title')}
      above={<DemandGaps />}
      document={landDemandsQuery}
      at="landDemands"
      fields={useFields()}
      keep={keepLandDemand}
      permission="natural-resources.keep"
      nameOf={(row) => row.name}
      addWord={say('demandList.add')}
      start={{ statedOn: businessDate, year: planYear }}
      history={history}
      sheet
      empty={{ title: say('demandList.none'), next: say('noneNext') }}
    />
  )
}
