import type { Line } from '../lines.ts'
import type { Definition } from '../register.tsx'
import { keepOneThing, oneThingsQuery, type OneThing, type OneThingPart } from './one-thing.graphql.ts'

export const oneThingRegister: Definition<OneThing> = {
  noun: 'oneThing',
  type: 'OneThing',
  document: oneThingsQuery,
  at: 'oneThings',
  keep: keepOneThing,
  permission: 'government-services.keep',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, wide: true, word: 'oneThingName' },
    {
      name: 'department',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'departments',
      word: 'leadingDepartment',
    },
    { name: 'form', kind: 'text', column: 'optional' },
    {
      name: 'materials',
      kind: 'number',
      required: true,
      column: 'optional',
      unit: 'copies',
      min: 0,
      word: 'materialCount',
    },
    {
      name: 'promisedDays',
      kind: 'number',
      required: true,
      column: 'optional',
      unit: 'workingDays',
      min: 0,
      sort: true,
    },
    { name: 'visits', kind: 'number', required: true, column: 'optional', unit: 'times', min: 0 },
    { name: 'launchedOn', kind: 'day', column: 'shown', sort: true },
  ],
}

export const partLines: readonly Line<OneThingPart>[] = [
  { name: 'itemId', kind: 'choice', required: true, of: 'item', column: 'title' },
  { name: 'place', kind: 'number', required: true, column: 'shown', min: 1 },
]
