import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useYears } from '../choices.ts'
import { useText } from '../words.ts'
import { keepRenewalProgramme, renewalProgrammesQuery, type RenewalProgramme } from './programme.graphql.ts'

const history = { service: 'construction', type: 'RenewalProgramme' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<RenewalProgramme>[] {
  const say = useText()
  const years = useYears()
  return useMemo(
    () => [
      {
        name: 'year',
        title: say('programme.fields.year'),
        kind: 'number',
        options: years,
        required: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'homes',
        title: say('programme.fields.homes'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '套',
        min: 0,
      },
      {
        name: 'oldEstateHomes',
        title: say('programme.fields.oldEstateHomes'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '套',
        min: 0,
      },
      {
        name: 'resettlementHomes',
        title: say('programme.fields.resettlementHomes'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '套',
        min: 0,
      },
      { name: 'document', title: say('programme.fields.document'), kind: 'text', required: true, column: 'shown' },
    ],
    [say, years],
  )
}

/** 年度计划: year’s programme as a register. */
export default function RenewalProgrammes(given: Partial<RegisterPageProps<RenewalProgramme>>) {
  const say = useText()
  const { planYear } = useCounty()
  return (
    <RegisterPage<RenewalProgramme>
      title={say('programme.title')}
      document={renewalProgrammesQuery}
      at="renewalProgrammes"
      fields={useFields()}
      keep={keepRenewalProgramme}
      permission="construction.keep"
      nameOf={(row) => String(row.year)}
      addWord={say('programme.add')}
      start={{ year: planYear }}
      history={history}
      sheet
      empty={{ title: say('programme.none'), next: say('programme.noneNext') }}
      {...given}
    />
  )
}
