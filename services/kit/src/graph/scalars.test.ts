import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '../testing/index.ts'
import { wells } from '../testing/sample/well.ts'
import { fenOf, isDay, isMonth } from './scalars.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
})
afterAll(() => county.stop())

test('a day is one that exists, in a year that a county’s records speak of', () => {
  for (const day of ['1900-01-01', '2022-08-31', '2024-02-29', '2099-12-31']) expect(isDay(day)).toBe(true)
  for (const none of [
    '2022-02-30',
    '2023-02-29',
    '0001-01-01',
    '0222-08-31',
    '9999-12-31',
    '2022-8-31',
    '2022-08-31\n',
  ])
    expect(isDay(none)).toBe(false)
  for (const none of ['0000-01', '2022-13', '2022-8', '9999-12']) expect(isMonth(none)).toBe(false)
  expect(isMonth('2022-08')).toBe(true)
})

test('money beyond 1 万亿元 is too large, and a third of a 分 is no money', () => {
  expect(fenOf(1e12)).toBe(1e14)
  for (const large of [1.01e12, 1e308, Infinity]) expect(() => fenOf(large)).toThrow('amount-too-large')
  for (const none of [0.001, Number.NaN, '1', null]) expect(() => fenOf(none)).toThrow('invalid-money')
})

test.each([
  ['written into the question', '{ wellsAudit(since: "2022-02-30") { totalCount } }', {}],
  ['in a variable', 'query ($x: Date) { wellsAudit(since: $x) { totalCount } }', { x: '2022-02-30' }],
  ['of another kind', 'query ($x: Date) { wellsAudit(since: $x) { totalCount } }', { x: 5 }],
])('a wrong day %s is refused with the argument’s name', async (_how, question, variables) => {
  const { errors } = await county.as(viewers.auditor).run(question, variables)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'invalid-day', field: 'since' })
})

test('wrong money written into the question is refused with its field', async () => {
  const add = 'mutation { addWell(input: { name: "井", township: "620725101", cost: "a lot" }) { id } }'
  const { errors } = await county.as(viewers.clerkOf('wells')).run(add)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'invalid-money', field: 'cost' })
})
