import { type RegisterField, RegisterPage, type RegisterPageProps, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useOptions, useText } from '../words.ts'
import { keepUrbanCaseCategory, urbanCaseCategoriesQuery, type UrbanCaseCategory } from './category.graphql.ts'

const history = { service: 'construction', type: 'UrbanCaseCategory' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<UrbanCaseCategory>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'code', title: say('category.fields.code'), kind: 'text', required: true, column: 'shown', sort: true },
      { name: 'name', title: say('category.fields.name'), kind: 'text', required: true, column: 'title' },
      {
        name: 'kind',
        title: say('category.fields.kind'),
        kind: 'choice',
        options: optionsOf('UrbanCaseKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'department',
        title: say('category.fields.department'),
        hint: say('category.townshipHint'),
        kind: 'choice',
        options: departments,
        column: 'shown',
        filter: true,
      },
      {
        name: 'handlingDays',
        title: say('category.fields.handlingDays'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        unit: '工作日',
        min: 0,
      },
      { name: 'basis', title: say('category.fields.basis'), kind: 'text', column: 'wide' },
    ],
    [say, optionsOf, departments],
  )
}

/** 案件小类: categories as a register. */
export default function UrbanCaseCategories(given: Partial<RegisterPageProps<UrbanCaseCategory>>) {
  const say = useText()
  const { nameOf: unitName } = useUnits()
  return (
    <RegisterPage<UrbanCaseCategory>
      title={say('category.title')}
      document={urbanCaseCategoriesQuery}
      at="urbanCaseCategories"
      fields={useFields()}
      keep={keepUrbanCaseCategory}
      permission="construction.keep"
      columns={[
        {
          key: 'department',
          title: say('category.fields.department'),
          value: (row) => (row.department ? unitName(row.department) : say('category.township')),
        },
      ]}
      nameOf={(row) => row.name}
      addWord={say('category.add')}
      start={{ kind: 'EVENT' }}
      history={history}
      sheet
      empty={{ title: say('category.none'), next: say('category.noneNext') }}
      {...given}
    />
  )
}
