import { expect, it } from 'vitest'
import { pathOf } from './alert.rules.ts'

it('the unemployment of the county and a fund lead to their page; an alert about a record is led by the manifest', () => {
  expect(['unemployment.high', 'fund.deficit', 'pension.unpaid'].map((rule) => pathOf({ rule }))).toEqual([
    '/m/employment/unemployment',
    '/m/employment/insurance?view=funds',
    undefined,
  ])
})
