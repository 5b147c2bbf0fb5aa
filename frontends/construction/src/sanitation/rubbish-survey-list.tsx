import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useVillages } from '../choices.ts'
import { useText } from '../words.ts'
import { keepRubbishSurvey, rubbishSurveysQuery, type RubbishSurvey } from './rubbish-survey.graphql.ts'

const history = { service: 'construction', type: 'RubbishSurvey' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<RubbishSurvey>[] {
  const say = useText()
  const { townships } = useUnits()
  const { villages } = useVillages()
  return useMemo(
    () => [
      {
        name: 'villageId',
        title: say('survey.fields.villageId'),
        kind: 'choice',
        options: villages,
        required: true,
        column: 'title',
      },
      {
        name: 'township',
        title: say('survey.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'surveyedOn',
        title: say('survey.fields.surveyedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'surveyedBy', title: say('survey.fields.surveyedBy'), kind: 'text', required: true, column: 'shown' },
    ],
    [say, townships, villages],
  )
}

/** 陈年垃圾排查: surveys as a register. */
export default function RubbishSurveys(given: Partial<RegisterPageProps<RubbishSurvey>>) {
  const say = useText()
  const { villageName } = useVillages()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<RubbishSurvey>
      title={say('survey.title')}
      document={rubbishSurveysQuery}
      at="rubbishSurveys"
      fields={useFields()}
      keep={keepRubbishSurvey}
      permission="construction.keep"
      nameOf={(row) => `${villageName(row.villageId)} ${row.surveyedOn}`}
      addWord={say('survey.add')}
      start={{ surveyedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('survey.none'), next: say('survey.noneNext') }}
      {...given}
    />
  )
}
