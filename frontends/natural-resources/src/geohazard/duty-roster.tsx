import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepGeohazardDuty, geohazardDutiesQuery, type GeohazardDuty } from './duty-roster.graphql.ts'
import { RevealDuty } from './reveal-duty.tsx'

const history = { service: 'naturalResources', type: 'GeohazardDuty' }

function useFields(): RegisterField<GeohazardDuty>[] {
  const say = useText()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'person', title: say('field.person'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        column: 'wide',
        filter: true,
      },
      { name: 'dutyOn', title: say('field.dutyOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'leader', title: say('field.leader'), kind: 'text', required: true, column: 'shown' },
      {
        name: 'telephone',
        title: say('field.telephone'),
        kind: 'text',
        required: true,
        column: 'wide',
        hint: say('telephones.hint'),
      },
      { name: 'present', title: say('field.present'), kind: 'flag', column: 'shown', filter: true },
    ],
    [say, townships],
  )
}

/** 汛期值班: who is on duty on a day, and whether he was at his post. */
export default function DutyRoster() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('dutyRoster.title')}
      document={geohazardDutiesQuery}
      at="geohazardDuties"
      fields={useFields()}
      keep={keepGeohazardDuty}
      permission="natural-resources.record"
      nameOf={(row) => row.person}
      addWord={say('dutyRoster.add')}
      start={{ dutyOn: businessDate, township: viewer?.township?.code }}
      more={(row) => <RevealDuty row={row} />}
      history={history}
      sheet
      empty={{ title: say('dutyRoster.none'), next: say('noneNext') }}
    />
  )
}
