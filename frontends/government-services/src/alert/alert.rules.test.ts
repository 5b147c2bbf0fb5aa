import { expect, it } from 'vitest'
import { alertKey, pathOf } from './alert.rules.ts'

it('an alert about a department leads to what keeps its online rate down, of a record the manifest says where it is', () => {
  expect(pathOf({ subjectType: 'Department', subjectId: 'finance' })).toBe(
    '/m/government-services/items?department=finance&way=lowers',
  )
  expect(pathOf({ subjectType: 'ServiceItem', subjectId: '1' })).toBeUndefined()
})

it('two alerts of one record are told apart by their days', () => {
  const alert = { rule: 'r', subjectId: '1', label: 'a' }
  expect(alertKey({ ...alert, on: '2022-01-01' })).not.toBe(alertKey({ ...alert, on: '2022-01-02' }))
})
