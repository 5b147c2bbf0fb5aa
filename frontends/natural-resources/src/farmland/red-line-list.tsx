import { RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useProjects } from '../reference/use-projects.ts'
import { useText } from '../words.ts'
import { keepRedLineCheck, redLineChecksQuery, type RedLineCheck } from './red-line.graphql.ts'

const history = { service: 'naturalResources', type: 'RedLineCheck' }

function useFields(): RegisterField<RedLineCheck>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  const projects = useProjects()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, column: 'title' },
      {
        name: 'subjectKind',
        title: say('field.subjectKind'),
        kind: 'choice',
        options: choices('redLineSubject'),
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'projectId', title: say('field.projectId'), kind: 'choice', options: projects, wide: true },
      { name: 'parcelCode', title: say('field.parcelCode'), kind: 'text' },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'checkedOn', title: say('field.checkedOn'), kind: 'day', required: true, column: 'shown', sort: true },
      {
        name: 'overlapMu',
        title: say('field.overlapMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'lawfulDocument', title: say('field.lawfulDocument'), kind: 'text' },
      { name: 'lawfulOn', title: say('field.lawfulOn'), kind: 'day', column: 'wide' },
      { name: 'clearedOn', title: say('field.clearedOn'), kind: 'day', column: 'wide' },
    ],
    [say, choices, townships, projects],
  )
}

/** 套合核查: what was laid over the permanent basic farmland line, and what overlaps. */
export default function RedLineList() {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage
      title={say('redLineList.title')}
      document={redLineChecksQuery}
      at="redLineChecks"
      fields={useFields()}
      keep={keepRedLineCheck}
      permission="natural-resources.keep"
      nameOf={(row) => row.name}
      addWord={say('redLineList.add')}
      start={{ checkedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('redLineList.none'), next: say('noneNext') }}
    />
  )
}
