import { expect, test } from 'vitest'
import { inputsThatAnswer } from './inputs.ts'

class Check {}
class Visit {}

test('an entity that is its own input may have no field that is computed', () => {
  const inputTypes = [{ name: 'CheckValues', target: Check }]
  const field = (of: Function, kind: 'internal' | 'external') => ({
    kind,
    schemaName: 'title',
    getObjectType: () => of,
  })
  expect(inputsThatAnswer({ inputTypes, fieldResolvers: [field(Check, 'external')] })).toEqual(['CheckValues.title'])
  expect(
    inputsThatAnswer({ inputTypes, fieldResolvers: [field(Visit, 'external'), field(Check, 'internal')] }),
  ).toEqual([])
})
