import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../reference/use-projects.ts'
import { useText } from '../words.ts'
import {
  keepHighStandardFarmland,
  highStandardFarmlandsQuery,
  type HighStandardFarmland,
} from './high-standard.graphql.ts'

const history = { service: 'naturalResources', type: 'HighStandardFarmland' }

function useFields(): RegisterField<HighStandardFarmland>[] {
  const say = useText()
  const { townships } = useUnits()
  const projects = useProjects()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'projectId', title: say('field.projectId'), kind: 'choice', options: projects, wide: true },
      {
        name: 'planYear',
        title: say('field.planYear'),
        kind: 'number',
        required: true,
        column: 'shown',
        render: (row) => row.planYear,
      },
      {
        name: 'areaMu',
        title: say('field.areaMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'shown',
      },
      { name: 'works', title: say('field.works'), kind: 'long', required: true },
      { name: 'completedOn', title: say('field.completedOn'), kind: 'day', column: 'wide' },
      { name: 'acceptedOn', title: say('field.acceptedOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'acceptanceDocument', title: say('field.acceptanceDocument'), kind: 'text' },
      { name: 'inUseOn', title: say('field.inUseOn'), kind: 'day', column: 'wide' },
      { name: 'yieldGain', title: say('field.yieldGain'), kind: 'number', min: 0 },
      { name: 'waterSaved', title: say('field.waterSaved'), kind: 'number', min: 0 },
      { name: 'benefitNote', title: say('field.benefitNote'), kind: 'long' },
    ],
    [say, townships, projects],
  )
}

/** 高标准农田: works, acceptance and what they brought. */
export default function HighStandardList() {
  const say = useText()
  const { planYear } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('highStandardList.title')}
      document={highStandardFarmlandsQuery}
      at="highStandardFarmlands"
      fields={useFields()}
      keep={keepHighStandardFarmland}
      permission="natural-resources.record"
      nameOf={(row) => row.name}
      addWord={say('highStandardList.add')}
      start={{ planYear, township: viewer?.township?.code }}
      history={history}
      sheet
      empty={{ title: say('highStandardList.none'), next: say('noneNext') }}
    />
  )
}
