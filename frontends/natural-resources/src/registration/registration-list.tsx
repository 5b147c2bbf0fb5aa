import { RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { RegistrationQuality } from './registration-quality.tsx'
import { useText } from '../words.ts'
import { keepRegistrationCase, registrationCasesQuery, type RegistrationCase } from './registration.graphql.ts'

const history = { service: 'naturalResources', type: 'RegistrationCase' }

function useFields(): RegisterField<RegistrationCase>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'number', title: say('field.number'), kind: 'text', required: true, column: 'title' },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('registrationKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'rightHolder', title: say('field.rightHolder'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'acceptedOn',
        title: say('field.acceptedOn_r'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'returnedOn', title: say('field.returnedOn'), kind: 'day', column: 'wide' },
      { name: 'returnReason', title: say('field.returnReason'), kind: 'text' },
      { name: 'issuedOn', title: say('field.issuedOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'certificateNumber', title: say('field.certificateNumber'), kind: 'text' },
      { name: 'correctedOn', title: say('field.correctedOn'), kind: 'day' },
      { name: 'correctionReason', title: say('field.correctionReason'), kind: 'text' },
    ],
    [say, choices, townships],
  )
}

/** 不动产登记办件: from acceptance to certificate. */
export default function RegistrationList() {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage
      title={say('registrationList.title')}
      above={<RegistrationQuality />}
      document={registrationCasesQuery}
      at="registrationCases"
      fields={useFields()}
      keep={keepRegistrationCase}
      permission="natural-resources.keep"
      nameOf={(row) => row.number}
      addWord={say('registrationList.add')}
      start={{ acceptedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('registrationList.none'), next: say('noneNext') }}
    />
  )
}
