import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useConcessions } from '../choices.ts'
import { useText } from '../words.ts'
import { keepConcessionCheck, concessionChecksQuery, type ConcessionCheck } from './concession-check.graphql.ts'

const history = { service: 'construction', type: 'ConcessionCheck' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<ConcessionCheck>[] {
  const say = useText()
  const { concessions } = useConcessions()
  return useMemo(
    () => [
      {
        name: 'concessionId',
        title: say('concessionCheck.fields.concessionId'),
        kind: 'choice',
        options: concessions,
        required: true,
        column: 'title',
        filter: true,
      },
      {
        name: 'checkedOn',
        title: say('concessionCheck.fields.checkedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'checkedBy',
        title: say('concessionCheck.fields.checkedBy'),
        kind: 'text',
        required: true,
        column: 'shown',
      },
      {
        name: 'passed',
        title: say('concessionCheck.fields.passed'),
        kind: 'flag',
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'findings', title: say('concessionCheck.fields.findings'), kind: 'long', wide: true, column: 'wide' },
      { name: 'remediedOn', title: say('concessionCheck.fields.remediedOn'), kind: 'day', column: 'shown' },
    ],
    [say, concessions],
  )
}

/** 监管检查: checks as a register. */
export default function ConcessionChecks(given: Partial<RegisterPageProps<ConcessionCheck>>) {
  const say = useText()
  const { concessionName } = useConcessions()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<ConcessionCheck>
      title={say('concessionCheck.title')}
      document={concessionChecksQuery}
      at="concessionChecks"
      fields={useFields()}
      keep={keepConcessionCheck}
      permission="construction.keep"
      nameOf={(row) => `${concessionName(row.concessionId)} ${row.checkedOn}`}
      addWord={say('concessionCheck.add')}
      start={{ checkedOn: businessDate, passed: true }}
      history={history}
      sheet
      empty={{ title: say('concessionCheck.none'), next: say('concessionCheck.noneNext') }}
      {...given}
    />
  )
}
