import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '../testing/index.ts'
import { Well, wells } from '../testing/sample/well.ts'
import { Outcome } from './audit-entry.entity.ts'
import { append } from './ledger.ts'
import { verifyLedger } from './verify-ledger.ts'

const ADD = 'mutation ($input: AddWellInput!) { addWell(input: $input) { id } }'
const DIG = 'mutation ($input: DigWellInput!) { digWell(input: $input) { id } }'
const clerk = viewers.clerkOf('wells')

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
  for (const name of ['东井', '西井', '南井'])
    await county.as(clerk).run(ADD, { input: { name, township: '620725101', cost: 1200.5 } })
})
afterAll(() => county.stop())

test('what a refused change sent, half a sign or a book, breaks no trail', async () => {
  for (const id of ['\ud800', `${'x'.repeat(63)}🙂`, 'x'.repeat(100_000)])
    expect(
      (await county.as(clerk).run(DIG, { input: { id, version: 1, dugOn: '2022-08-01' } })).errors?.[0]?.extensions,
    ).toMatchObject({
      code: 'not-found',
      field: 'id',
    })
  expect((await verifyLedger(county.db)).findings).toEqual([])
})

test('a record kept by a version that lacked a column stands as it was told', async () => {
  await county.arrange(async (ctx) => {
    const born = { version: 1, createdAt: ctx.now, updatedAt: ctx.now }
    const well = { id: 'older', ...born, name: '老井', township: '620725101', cost: 100 }
    await ctx.db.insert(Well, [{ ...well, dugOn: null }])
    const line = { action: 'well.added', outcome: Outcome.DONE, subjectType: 'Well', subjectId: well.id }
    await append(ctx, [{ ...line, before: null, after: well }])
  })
  expect((await verifyLedger(county.db)).findings).toEqual([])
})

test('the trail verifies, and every kind of tampering is found', async () => {
  expect((await verifyLedger(county.db)).findings).toEqual([])
  const tamper = async (sql: string, undo: string) => {
    await county.db.writer.query(sql)
    const { findings } = await verifyLedger(county.db)
    await county.db.writer.query(undo)
    return findings.map(({ kind }) => kind)
  }
  expect(
    await tamper(
      "UPDATE well SET cost = cost + 1 WHERE name = '东井'",
      "UPDATE well SET cost = cost - 1 WHERE name = '东井'",
    ),
  ).toEqual(['record-differs'])
  expect(
    await tamper(
      "UPDATE audit_entry SET actorName = 'x' WHERE sequence = 2",
      "UPDATE audit_entry SET actorName = 'wells.clerk' WHERE sequence = 2",
    ),
  ).toEqual(['hash'])
  expect(
    await tamper(
      'UPDATE audit_entry SET sequence = 100000 WHERE sequence = 3',
      'UPDATE audit_entry SET sequence = 3 WHERE sequence = 100000',
    ),
  ).toContain('gap')
  expect(
    await tamper('UPDATE ledger_head SET sequence = sequence - 1', 'UPDATE ledger_head SET sequence = sequence + 1'),
  ).toEqual(['tail'])
  expect((await verifyLedger(county.db)).findings).toEqual([])
})
