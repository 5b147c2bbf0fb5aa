import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ledgerSequence } from '../ledger/ledger.ts'
import { startTestService, type TestService } from '../testing/index.ts'
import { Well, wells } from '../testing/sample/well.ts'
import { ValueStore } from './value-store.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
})
afterAll(() => county.stop())

let dug = 0
const dig = () =>
  county.arrange((ctx) => ctx.create(Well, { name: `井${++dug}`, township: '101', cost: 1, dugOn: null }, 'well.added'))

function counting() {
  const store = new ValueStore(county.db)
  let times = 0
  const take = async () => store.take('wells', await ledgerSequence(county.db), async () => ++times)
  return { take, times: () => times }
}

test('what was computed stands until a record changes, and not a question longer', async () => {
  const { take } = counting()
  expect([await take(), await take()]).toEqual([1, 1])
  await dig()
  expect(await take()).toBe(2)
})

test('what is asked for is computed again after a change before anybody asks, once for a row of changes', async () => {
  const { take, times } = counting()
  await take()
  for (let change = 0; change < 5; change++) await dig()
  await expect.poll(times, { timeout: 5000 }).toBe(2)
  await pause(400)
  expect(await take()).toBe(2)
})

test('a value that cannot be computed is tried again by the next question', async () => {
  const store = new ValueStore(county.db)
  const sequence = await ledgerSequence(county.db)
  await expect(store.take('broken', sequence, () => Promise.reject(new Error('no table')))).rejects.toThrow('no table')
  expect(await store.take('broken', sequence, async () => 'mended')).toBe('mended')
})
