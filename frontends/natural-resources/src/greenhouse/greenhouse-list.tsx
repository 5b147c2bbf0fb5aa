import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { keepGreenhouseCase, greenhouseCasesQuery, type GreenhouseCase } from './greenhouse.graphql.ts'
import {
  GreenhouseCaseFacts,
  useGreenhouseCaseColumns,
  useGreenhouseCaseSteps,
  useGreenhouseCaseTrail,
} from './greenhouse-steps.tsx'

function useFields(): RegisterField<GreenhouseCase>[] {
  const say = useText()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'holder', title: say('field.holder'), kind: 'text', required: true, column: 'title' },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'village', title: say('field.village'), kind: 'text', required: true, column: 'wide' },
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
      { name: 'finding', title: say('field.finding'), kind: 'long', required: true },
      { name: 'foundOn', title: say('field.foundOn'), kind: 'day', required: true, column: 'wide', sort: true },
      { name: 'dueOn', title: say('field.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
    ],
    [say, townships],
  )
}

/** 大棚房: each from finding to acceptance and recheck. */
export default function GreenhouseList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const choices = useChoices()
  return (
    <RegisterPage
      title={say('greenhouseList.title')}
      document={greenhouseCasesQuery}
      at="greenhouseCases"
      fields={useFields()}
      keep={keepGreenhouseCase}
      permission="natural-resources.record"
      nameOf={(row) => row.holder}
      addWord={say('greenhouseList.add')}
      start={{ foundOn: businessDate, township: viewer?.township?.code }}
      columns={useGreenhouseCaseColumns()}
      steps={useGreenhouseCaseSteps()}
      more={(row) => <GreenhouseCaseFacts row={row} />}
      filters={[{ key: 'stage', title: say('stage'), options: choices('greenhouseStage') }]}
      history={useGreenhouseCaseTrail()}
      sheet
      empty={{ title: say('greenhouseList.none'), next: say('noneNext') }}
    />
  )
}
