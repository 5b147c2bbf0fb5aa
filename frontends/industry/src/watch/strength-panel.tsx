import { Panel, RegisterPanel, useAsk, useCounty, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { asIs, optionsOf } from '../fields.ts'
import { useText } from '../words.ts'
import { keepStrength, strengthKinds, strengthsQuery, type Strength } from './strength.graphql.ts'

const refresh = ['EnterpriseStrengths', 'EnterpriseWatch', 'WatchList']

/** What makes an enterprise strong: alliances, marks of honesty, patents, plans of transformation. */
export function StrengthPanel({ uscc }: { uscc: string }) {
  const say = useText()
  const { businessDate } = useCounty()
  const asks = useAsk<{ enterprise: { strengths: Strength[] | null } | null }>(strengthsQuery, { uscc })
  const fields = useMemo<RegisterField<Strength>[]>(
    () => [
      {
        name: 'kind',
        title: say('strength.kind'),
        kind: 'choice',
        required: true,
        column: 'shown',
        options: optionsOf(strengthKinds, (kind) => say(`strengthKind.${kind}`)),
      },
      { name: 'title', title: say('strength.name'), kind: 'text', required: true, column: 'title' },
      { name: 'happenedOn', title: say('strength.on'), kind: 'day', required: true, column: 'shown' },
      {
        name: 'reference',
        title: say('strength.reference'),
        kind: 'text',
        column: 'wide',
        hint: say('strength.referenceHint'),
      },
    ],
    [say],
  )
  const start = useMemo(() => ({ happenedOn: businessDate }), [businessDate])
  return (
    <Panel title={say('strength.title')} asks={asks}>
      <RegisterPanel<Strength>
        title={say('strength.title')}
        rows={(asks.data?.enterprise?.strengths ?? []).toReversed()}
        fields={fields}
        keep={keepStrength}
        permission="industry.record"
        nameOf={(strength) => strength.title}
        addWord={say('strength.add')}
        start={start}
        also={{ uscc }}
        toInput={asIs}
        history={{ service: 'industry', type: 'EnterpriseStrength' }}
        refresh={refresh}
        empty={say('strength.none')}
      />
    </Panel>
  )
}
