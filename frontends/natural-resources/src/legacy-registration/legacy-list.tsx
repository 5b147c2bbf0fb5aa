import { RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { keepLegacyRegistration, legacyRegistrationsQuery, type LegacyRegistration } from './legacy.graphql.ts'

const history = { service: 'naturalResources', type: 'LegacyRegistration' }

function useFields(): RegisterField<LegacyRegistration>[] {
  const say = useText()
  const choices = useChoices()
  const { departments, townships } = useUnits()
  return useMemo(
    () => [
      { name: 'title', title: say('field.title'), kind: 'text', required: true, column: 'title' },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'households',
        title: say('field.households'),
        kind: 'number',
        unit: '户',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'listedOn', title: say('field.listedOn'), kind: 'day', required: true, sort: true },
      {
        name: 'cause',
        title: say('field.cause'),
        kind: 'choice',
        options: choices('legacyCause'),
        column: 'shown',
        filter: true,
      },
      { name: 'causeNote', title: say('field.causeNote'), kind: 'long' },
      { name: 'causeFoundOn', title: say('field.causeFoundOn'), kind: 'day' },
      {
        name: 'department',
        title: say('field.department'),
        kind: 'choice',
        options: departments,
        column: 'wide',
        filter: true,
      },
      { name: 'agreedWay', title: say('field.agreedWay'), kind: 'long' },
      {
        name: 'dispute',
        title: say('field.dispute'),
        kind: 'choice',
        options: choices('disputeState'),
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'resolvedOn', title: say('field.resolvedOn'), kind: 'day', column: 'shown', sort: true },
    ],
    [say, choices, departments, townships],
  )
}

/** 不动产登记历史遗留问题: cause, agreed way, households. */
export default function LegacyList() {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage
      title={say('legacyList.title')}
      document={legacyRegistrationsQuery}
      at="legacyRegistrations"
      fields={useFields()}
      keep={keepLegacyRegistration}
      permission="natural-resources.keep"
      nameOf={(row) => row.title}
      addWord={say('legacyList.add')}
      start={{ listedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('legacyList.none'), next: say('noneNext') }}
    />
  )
}
