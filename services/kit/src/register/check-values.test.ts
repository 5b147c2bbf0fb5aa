import { afterAll, beforeAll, expect, test } from 'vitest'
import { plannedDepartments, plannedTownships } from '../county/units.ts'
import { Fault } from '../fault/fault.ts'
import { startTestService, type TestService, viewers } from '../testing/index.ts'
import { wells } from '../testing/sample/well.ts'
import { checkColumns } from './check-values.ts'

const ADD = 'mutation ($input: AddWellInput!) { addWell(input: $input) { id name } }'

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
})
afterAll(() => county.stop())

async function add(name: string, township = '620725101') {
  const { data, errors } = await county.as(viewers.clerkOf('wells')).run(ADD, { input: { name, township, cost: 1 } })
  return errors?.[0]?.extensions ?? data.addWell
}
const kept = async () => Number((await county.db.sql<{ n: number }>('SELECT COUNT(*) AS n FROM well'))[0]?.n)

test('a township that the county does not have is refused on its field, and nothing is kept', async () => {
  expect(await add('城东井')).toMatchObject({ name: '城东井' })
  expect(await add('无名井', '620725999')).toMatchObject({
    code: 'code-unknown',
    field: 'township',
    unit: '620725999',
  })
  // An office of the county is no township.
  expect(await add('局里的井', 'water-affairs')).toMatchObject({ code: 'code-wrong-shape', field: 'township' })
  expect(await kept()).toBe(1)
})

test('signs that nobody can see are refused; lines, tabs and signs of every script are kept', async () => {
  const noWidth = ['\u200b', '井\u200b', '\ufeff井', '井\u202e', '\u200d\u200c', '\u3164']
  for (const unreadable of ['井\u0000', '\u001b[31m井', '井\u007f', '井\ud800', ...noWidth])
    expect(await add(unreadable)).toMatchObject({ code: 'text-unreadable', field: 'name' })
  for (const readable of ['一号井\n备用', '东\t井', '𠀀井', '🙂井', '👨‍👩‍👧井', 'قۇدۇق', 'می‌خواهم'])
    expect(await add(readable)).toMatchObject({ name: readable })
})

test('a text longer than its column is refused on both databases alike, though the verb did not look', async () => {
  expect(await add('长'.repeat(40))).toMatchObject({ name: '长'.repeat(40) })
  expect(await add('长'.repeat(41))).toMatchObject({ code: 'text-too-long', field: 'name', most: 40 })
})

test('a number beyond reason is refused on its field, so that no sum ever runs over', () => {
  class Measure {}
  const refusalOf = (type: string, propertyName: string, value: number) => {
    const columns = [{ propertyName, length: '', isNullable: false, type }]
    try {
      checkColumns({ target: Measure, columns } as never, { [propertyName]: value })
      return null
    } catch (error) {
      return error instanceof Fault ? { code: error.code, field: error.details.field } : error
    }
  }
  for (const [type, most, code] of [
    ['double', 1e12, 'number-too-large'],
    ['int', 1e8, 'number-too-large'],
    ['bigint', 1e14, 'amount-too-large'],
  ] as const) {
    expect(refusalOf(type, 'depth', most)).toBeNull()
    for (const beyond of [most + 1, -most - 1, 1e308, Infinity])
      expect(refusalOf(type, 'depth', beyond)).toEqual({ code, field: 'depth' })
  }
  expect(refusalOf('int', 'year', 2022)).toBeNull()
  for (const year of [0, 222, 99_999])
    expect(refusalOf('int', 'year', year)).toEqual({ code: 'year-out-of-range', field: 'year' })
})

test('the plan names offices and townships once each', () => {
  for (const rows of [plannedDepartments, plannedTownships]) {
    const codes = rows.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(9)
    expect(new Set(codes).size).toBe(codes.length)
  }
})
