import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useLegacies } from '../reference/use-legacies.ts'
import { useText } from '../words.ts'
import { keepPropertyDispute, propertyDisputesQuery, type PropertyDispute } from './dispute.graphql.ts'

const history = { service: 'naturalResources', type: 'PropertyDispute' }

function useFields(): RegisterField<PropertyDispute>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  const legacies = useLegacies()
  return useMemo(
    () => [
      { name: 'subject', title: say('field.subject'), kind: 'text', required: true, column: 'title' },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'parties', title: say('field.parties'), kind: 'text', required: true, column: 'shown' },
      { name: 'certificateNumber', title: say('field.certificateNumber'), kind: 'text' },
      { name: 'legacyId', title: say('field.legacyId'), kind: 'choice', options: legacies },
      { name: 'raisedOn', title: say('field.raisedOn'), kind: 'day', required: true, column: 'shown', sort: true },
      {
        name: 'state',
        title: say('field.state'),
        kind: 'choice',
        options: choices('disputeState'),
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'mediator', title: say('field.mediator'), kind: 'text' },
      { name: 'settledOn', title: say('field.settledOn'), kind: 'day', column: 'wide', sort: true },
      { name: 'result', title: say('field.result'), kind: 'long' },
    ],
    [say, choices, townships, legacies],
  )
}

/** 权属纠纷: who disputes what, its mediation and result. */
export default function DisputeList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('disputeList.title')}
      document={propertyDisputesQuery}
      at="propertyDisputes"
      fields={useFields()}
      keep={keepPropertyDispute}
      permission="natural-resources.record"
      nameOf={(row) => row.subject}
      addWord={say('disputeList.add')}
      start={{ raisedOn: businessDate, township: viewer?.township?.code }}
      history={history}
      sheet
      empty={{ title: say('disputeList.none'), next: say('noneNext') }}
    />
  )
}
