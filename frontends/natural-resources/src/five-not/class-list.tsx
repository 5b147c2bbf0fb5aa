import { RegisterPage, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { keepFiveNotClass, fiveNotClassesQuery, type FiveNotClass } from './class.graphql.ts'

const history = { service: 'naturalResources', type: 'FiveNotClass' }

function useFields(): RegisterField<FiveNotClass>[] {
  const say = useText()
  const choices = useChoices()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, column: 'title' },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('fiveNotKind'),
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'graceDays',
        title: say('field.graceDays'),
        kind: 'number',
        unit: '天',
        min: 0,
        required: true,
        column: 'shown',
      },
      { name: 'condition', title: say('field.condition'), kind: 'long', required: true, column: 'wide' },
    ],
    [say, choices],
  )
}

/** 五未认定标准: after how many days, and by what, a parcel falls under a class. */
export default function ClassList() {
  const say = useText()
  return (
    <RegisterPage
      title={say('classList.title')}
      document={fiveNotClassesQuery}
      at="fiveNotClasses"
      fields={useFields()}
      keep={keepFiveNotClass}
      permission="natural-resources.keep"
      nameOf={(row) => row.name}
      addWord={say('classList.add')}
      history={history}
      sheet
      empty={{ title: say('classList.none'), next: say('noneNext') }}
    />
  )
}
