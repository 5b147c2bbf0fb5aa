import { lampColumn, RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { asIs } from '../fields.ts'
import { useText } from '../words.ts'
import { keepResolution, resolutionsQuery, type Resolution } from './dispatch.graphql.ts'
import { dispatchLamps, dispatchState } from './dispatch.rules.ts'

/** What dispatch meetings on industry's running resolved, who does it and by when. */
export default function DispatchList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { departments } = useUnits()
  const fields = useMemo<RegisterField<Resolution>[]>(
    () => [
      { name: 'topic', title: say('dispatch.topic'), kind: 'text', required: true, column: 'title', wide: true },
      { name: 'heldOn', title: say('dispatch.heldOn'), kind: 'day', required: true, column: 'shown' },
      {
        name: 'department',
        title: say('policy.office'),
        kind: 'choice',
        required: true,
        column: 'wide',
        options: departments,
      },
      { name: 'dueOn', title: say('dispatch.dueOn'), kind: 'day', required: true, column: 'shown' },
      { name: 'doneOn', title: say('policy.doneOn'), kind: 'day', column: 'wide' },
      { name: 'resolution', title: say('dispatch.resolution'), kind: 'long', required: true },
    ],
    [say, departments],
  )
  const start = useMemo(() => ({ heldOn: businessDate }), [businessDate])
  return (
    <RegisterPage<Resolution>
      title={say('dispatch.title')}
      note={say('dispatch.note')}
      document={resolutionsQuery}
      at="dispatchResolutions"
      fields={fields}
      columns={[
        lampColumn(say('park.state'), (row) => {
          const state = dispatchState(row, businessDate)
          return { light: dispatchLamps[state], word: say(`dispatch.${state}`) }
        }),
      ]}
      keep={keepResolution}
      permission="industry.keep"
      nameOf={(row) => row.topic}
      addWord={say('dispatch.add')}
      start={start}
      toInput={asIs}
      history={{ service: 'industry', type: 'DispatchResolution' }}
      empty={{ title: say('dispatch.none'), next: say('dispatch.noneNext') }}
    />
  )
}
