import { expect, it } from 'vitest'
import { pathOf } from './alert.rules.ts'

it('an alert about a department leads to what keeps its online rate down, of a record the manifest says where it is', () => {
  expect(pathOf({ subjectType: 'Department', subjectId: 'finance' })).toBe(
    '/m/government-services/items?department=finance&way=lowers',
  )
  expect(pathOf({ subjectType: 'ServiceItem', subjectId: '1' })).toBeUndefined()
})
