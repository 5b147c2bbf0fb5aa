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
import { CriterionMore, useCriterionColumns, useCriterionSteps } from './criterion-parts.tsx'
import { keepSanitaryCriterion, sanitaryCriteriaQuery, type SanitaryCriterion } from './criterion.graphql.ts'

const history = { service: 'construction', type: 'SanitaryCriterion' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<SanitaryCriterion>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'code', title: say('criterion.fields.code'), kind: 'text', required: true, column: 'shown', sort: true },
      {
        name: 'title',
        title: say('criterion.fields.title'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
      },
      {
        name: 'area',
        title: say('criterion.fields.area'),
        kind: 'choice',
        options: optionsOf('SanitaryCriterionArea'),
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'department',
        title: say('criterion.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'fullScore',
        title: say('criterion.fields.fullScore'),
        kind: 'number',
        required: true,
        column: 'shown',
        min: 0,
      },
      {
        name: 'passScore',
        title: say('criterion.fields.passScore'),
        kind: 'number',
        required: true,
        column: 'wide',
        min: 0,
      },
      { name: 'dueOn', title: say('criterion.fields.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'adoptedOn', title: say('criterion.fields.adoptedOn'), kind: 'day', required: true, column: 'optional' },
    ],
    [say, optionsOf, departments],
  )
}

/** 创卫标准: sanitary criteria as a register. */
export default function SanitaryCriteria(given: Partial<RegisterPageProps<SanitaryCriterion>>) {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage<SanitaryCriterion>
      title={say('criterion.title')}
      document={sanitaryCriteriaQuery}
      at="sanitaryCriteria"
      fields={useFields()}
      keep={keepSanitaryCriterion}
      permission="construction.keep"
      nameOf={(row) => `${row.code} ${row.title}`}
      addWord={say('criterion.add')}
      start={{ department: viewer?.department?.code, adoptedOn: businessDate }}
      columns={useCriterionColumns()}
      steps={useCriterionSteps()}
      more={(row) => <CriterionMore row={row} />}
      history={history}
      sheet
      empty={{ title: say('criterion.none'), next: say('criterion.noneNext') }}
      {...given}
    />
  )
}
