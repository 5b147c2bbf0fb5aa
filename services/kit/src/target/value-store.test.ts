import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ledgerSequence } from '../ledger/ledger.ts'
import { startTestService, type TestService, viewers } from '../testing/index.ts'
import { Well, wells } from '../testing/sample/well.ts'
import { ValueStore } from './value-store.ts'

const DIG = 'mutation ($input: DigWellInput!) { digWell(input: $input) { id } }'

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
})
afterAll(() => county.stop())

let dug = 0
const dig = () =>
  county.arrange((ctx) =>
    ctx.create(Well, { name: `井${++dug}`, township: '620725101', cost: 1, dugOn: null }, 'well.added'),
  )

const READS = { wells: 'SELECT COUNT(*) AS n FROM well', reports: 'SELECT COUNT(*) AS n FROM submission' }

function counting(reads: keyof typeof READS = 'wells') {
  const store = new ValueStore(county.db)
  let times = 0
  const compute = async () => {
    await county.db.sql(READS[reads])
    return ++times
  }
  const take = async () => store.take(reads, await ledgerSequence(county.db), compute)
  return { store, take, times: () => times }
}

test('what was computed stands until a record changes, and not a question longer', async () => {
  const { take } = counting()
  expect([await take(), await take()]).toEqual([1, 1])
  await dig()
  expect(await take()).toBe(2)
})

test('a change of other records, or a refused one, leaves a value as it is', async () => {
  const [ofWells, ofReports] = [counting(), counting('reports')]
  await Promise.all([ofWells.take(), ofReports.take()])
  await dig()
  expect([await ofWells.take(), await ofReports.take()]).toEqual([2, 1])
  const before = await ledgerSequence(county.db)
  const refused = await county
    .as(viewers.clerkOf('wells'))
    .run(DIG, { input: { id: 'none', version: 1, dugOn: '2022-06-01' } })
  expect(refused.errors?.[0]?.extensions?.code).toBe('not-found')
  expect(await ledgerSequence(county.db)).toBe(before + 1)
  expect([await ofWells.take(), await ofReports.take()]).toEqual([2, 1])
})

test('a value that came of more than statements, or while a record changed, does not stand', async () => {
  const store = new ValueStore(county.db)
  let times = 0
  const throughRepository = async () => (await county.db.repository(Well).count(), ++times)
  const take = async () => store.take('any', await ledgerSequence(county.db), throughRepository)
  expect(await take()).toBe(1)
  await dig()
  expect(await take()).toBe(2)

  let go = (): void => undefined
  const slow = store.take('slow', await ledgerSequence(county.db), async () => {
    await new Promise<void>((resolve) => (go = resolve))
    return 'before'
  })
  await dig()
  const later = store.take('slow', await ledgerSequence(county.db), async () => 'after')
  expect(await later).toBe('after')
  go()
  expect(await slow).toBe('before')
})

test('a ledger that moved without telling of what lets go of everything', async () => {
  const { take } = counting('reports')
  await take()
  await county.db.transaction(() => county.db.manager.query('UPDATE ledger_head SET sequence = sequence + 1'))
  expect(await take()).toBe(2)
  await county.db.transaction(() => county.db.manager.query('UPDATE ledger_head SET sequence = sequence - 1'))
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
