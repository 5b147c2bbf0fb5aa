import {
  type RegisterField,
  RegisterPage,
  type RegisterPageProps,
  useCounty,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useOptions, useText } from '../words.ts'
import { keepCivilityActivity, civilityActivitiesQuery, type CivilityActivity } from './activity.graphql.ts'

const history = { service: 'construction', type: 'CivilityActivity' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<CivilityActivity>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments, townships } = useUnits()
  return useMemo(
    () => [
      { name: 'title', title: say('activity.fields.title'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'theme',
        title: say('activity.fields.theme'),
        kind: 'choice',
        options: optionsOf('CivilityTheme'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'department',
        title: say('activity.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'township',
        title: say('activity.fields.township'),
        kind: 'choice',
        options: townships,
        column: 'wide',
        filter: true,
      },
      {
        name: 'heldOn',
        title: say('activity.fields.heldOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'participants',
        title: say('activity.fields.participants'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        unit: '人',
        min: 0,
      },
    ],
    [say, optionsOf, departments, townships],
  )
}

/** 文明行动: civility events as a register. */
export default function CivilityActivities(given: Partial<RegisterPageProps<CivilityActivity>>) {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage<CivilityActivity>
      title={say('activity.title')}
      document={civilityActivitiesQuery}
      at="civilityActivities"
      fields={useFields()}
      keep={keepCivilityActivity}
      permission="construction.record"
      nameOf={(row) => row.title}
      addWord={say('activity.add')}
      start={{ department: viewer?.department?.code, heldOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('activity.none'), next: say('activity.noneNext') }}
      {...given}
    />
  )
}
