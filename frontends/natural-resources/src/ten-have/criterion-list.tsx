import { RegisterPage, useCounty, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepTenHaveCriterion, tenHaveCriteriaQuery, type TenHaveCriterion } from './criterion.graphql.ts'

const history = { service: 'naturalResources', type: 'TenHaveCriterion' }

function useFields(): RegisterField<TenHaveCriterion>[] {
  const say = useText()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, column: 'title' },
      {
        name: 'year',
        title: say('field.year'),
        kind: 'number',
        required: true,
        column: 'wide',
        filter: true,
        render: (row) => row.year,
      },
      {
        name: 'ordinal',
        title: say('field.ordinal'),
        kind: 'number',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'requirement', title: say('field.requirement'), kind: 'long', required: true },
      { name: 'evidence', title: say('field.evidence'), kind: 'long' },
      { name: 'metOn', title: say('field.metOn'), kind: 'day', column: 'shown' },
      { name: 'lapsedOn', title: say('field.lapsedOn'), kind: 'day', column: 'wide' },
      { name: 'reviewedOn', title: say('field.reviewedOn'), kind: 'day', column: 'wide' },
      { name: 'nextReviewOn', title: say('field.nextReviewOn'), kind: 'day', column: 'shown', sort: true },
    ],
    [say],
  )
}

/** 十有县: each criterion with its evidence, until when it holds. */
export default function CriterionList() {
  const say = useText()
  const { planYear } = useCounty()
  return (
    <RegisterPage
      title={say('criterionList.title')}
      document={tenHaveCriteriaQuery}
      at="tenHaveCriteria"
      fields={useFields()}
      keep={keepTenHaveCriterion}
      permission="natural-resources.keep"
      nameOf={(row) => row.name}
      addWord={say('criterionList.add')}
      start={{ year: planYear }}
      history={history}
      sheet
      empty={{ title: say('criterionList.none'), next: say('noneNext') }}
    />
  )
}
