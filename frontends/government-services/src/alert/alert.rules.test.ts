import { expect, it } from 'vitest'
import { alertKey, pathOf } from './alert.rules.ts'

it('an alert about an item leads to the item, one about a department to what keeps its online rate down', () => {
  expect(pathOf({ subjectType: 'ServiceItem', subjectId: '1' })).toBe('/m/government-services/items/1')
  expect(pathOf({ subjectType: 'Department', subjectId: 'finance' })).toBe(
    '/m/government-services/items?department=finance&way=lowers',
  )
})

it('an alert about a register opens the record beside its list', () => {
  expect(pathOf({ subjectType: 'CancelledItem', subjectId: '7' })).toBe('/m/government-services/cancelled?record=7')
})

it('what has no page leads nowhere', () => {
  expect(pathOf({ subjectType: 'Unheard', subjectId: '7' })).toBeUndefined()
})

it('two alerts of one record are told apart by their days', () => {
  const alert = { rule: 'r', subjectId: '1', label: 'a' }
  expect(alertKey({ ...alert, on: '2022-01-01' })).not.toBe(alertKey({ ...alert, on: '2022-01-02' }))
})
