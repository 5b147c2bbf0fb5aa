import { RegisterPage, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { keepEnforcementShare, enforcementSharesQuery, type EnforcementShare } from './share.graphql.ts'

const history = { service: 'naturalResources', type: 'EnforcementShare' }

function useFields(): RegisterField<EnforcementShare>[] {
  const say = useText()
  const choices = useChoices()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, column: 'title' },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('enforcementKind'),
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'share', title: say('field.share'), kind: 'number', min: 0, required: true, column: 'shown' },
    ],
    [say, choices],
  )
}

/** 631: the share of enforcement that each class should have, as the county enters it. */
export default function ShareList() {
  const say = useText()
  return (
    <RegisterPage
      title={say('shareList.title')}
      document={enforcementSharesQuery}
      at="enforcementShares"
      fields={useFields()}
      keep={keepEnforcementShare}
      permission="natural-resources.keep"
      nameOf={(row) => row.name}
      addWord={say('shareList.add')}
      history={history}
      sheet
      empty={{ title: say('shareList.none'), next: say('noneNext') }}
    />
  )
}
