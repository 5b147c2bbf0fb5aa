import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Viewer, verifyLedger } from '@tongchou/service-kit'
import { reading, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  change,
  clerk,
  head,
  identityNumber,
  madeResident,
  refusalOf,
  startEmployment,
  TOWN,
  VILLAGE,
} from '../testing/hand-made.ts'

let county: TestService
beforeAll(async () => {
  county = await startEmployment()
})
afterAll(() => county.stop())

const values = (identity: string | null, over: object = {}) => ({
  name: '赵测试',
  identityNumber: identity,
  township: TOWN,
  registeredOn: '2022-03-01',
  ...over,
})
const keep = (input: object, fields?: string, viewer = clerk) => change(county, viewer)('keepResident', input, fields)

/** Everything that the database holds, as a thief would read it. */
async function dump(): Promise<string> {
  if (!county.db.isSqlite) {
    const tables = await county.db.sql<{ name: string }>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    )
    const rows = await Promise.all(tables.map(({ name }) => county.db.sql(`SELECT * FROM ${name}`)))
    return JSON.stringify(rows)
  }
  const [{ file }] = (await county.db.sql<{ file: string }>('SELECT file FROM pragma_database_list')) as [
    { file: string },
  ]
  const folder = path.dirname(file)
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name)).toString('latin1'))
    .join('')
}

test('a number is sealed: no file, trail, key of a retry, conflict or sheet holds it after entering, changing and revealing', async () => {
  const [first, second] = [identityNumber(11), identityNumber(12)]
  const entered = await keep({ values: values(first), idempotencyKey: 'enter' }, 'id version identityNumber')
  expect(entered.data.keepResident.identityNumber).toBe('6207**********' + first.slice(-4))
  const { id } = entered.data.keepResident
  const changed = await keep(
    { id, version: 1, values: values(second), idempotencyKey: 'change' },
    'version identityNumber',
  )
  expect(changed.data.keepResident).toEqual({ version: 2, identityNumber: '6207**********' + second.slice(-4) })
  const reveal = { id, reason: '办理社保待遇核对', idempotencyKey: 'reveal' }
  const shown = await change(county)('revealIdentity', reveal, 'identityNumber')
  expect(shown.data.revealIdentity.identityNumber).toBe(second)
  expect((await change(county)('revealIdentity', reveal, 'identityNumber')).data).toEqual(shown.data)
  const conflict = await keep({ id, version: 1, values: values(first) })
  expect(refusalOf(conflict)).toMatchObject({ code: 'conflict', current: { version: 2 } })
  expect(refusalOf(await keep({ values: values(second) }))).toEqual({
    code: 'resident.registered-already',
    field: 'identityNumber',
  })
  const sheet = await county.as(clerk).run('{ employmentSheetRows(sheet: "residents") { nodes { id cells } } }')
  const saved = await change(county)(
    'saveEmploymentSheet',
    {
      sheet: 'residents',
      rows: [{ cells: values(second) }, { cells: values(first, { name: '钱测试' }) }],
      idempotencyKey: 'sheet',
    },
    'refused faults { code field }',
    'SaveSheetInput',
  )
  const history = await county
    .as(clerk)
    .run(
      'query ($id: ID!) { employmentHistory(type: "Resident", subject: $id) { nodes { action changes { field from to } } } }',
      { id },
    )
  const whole = [await dump(), ...[conflict, sheet, saved, history].map((answer) => JSON.stringify(answer))].join('')
  for (const answer of [sheet, saved, history]) expect(answer.errors).toBeUndefined()
  expect(saved.data.saveEmploymentSheet).toMatchObject({
    refused: 1,
    faults: [{ code: 'resident.registered-already' }],
  })
  expect(whole).toContain('resident.identity-revealed')
  for (const number of [first, second]) expect(whole.includes(number)).toBe(false)
  expect(whole).not.toContain(Buffer.from(first).toString('base64'))
  expect((await verifyLedger(county.db)).findings).toEqual([])
})

test('who looked at a whole number, when and why stands in the person’s trail, for the head and the auditor alone', async () => {
  const number = identityNumber(371)
  const { id } = (await keep({ values: values(number) })).data.keepResident
  const other = (await keep({ values: values(identityNumber(372)) })).data.keepResident.id
  await change(county)('revealIdentity', { id, reason: '核对参保身份' }, 'id')
  await change(county)('revealIdentity', { id: other, reason: '他人的事由' }, 'id')
  await change(county)('revealIdentity', { id, reason: '短' }, 'id')
  const trail = async (viewer: Viewer, asked: string) => {
    const { data, errors } = await county
      .as(viewer)
      .run(`{ trail: ${asked} { totalCount nodes { at actor action reason } } }`)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).not.toContain(number)
    return data.trail.nodes.map(({ actor, action, reason }: Record<string, string>) => ({ actor, action, reason }))
  }
  const ofPerson = `employmentHistory(type: "Resident", subject: "${id}")`
  const look = { actor: clerk.name, action: 'resident.identity-revealed', reason: '核对参保身份' }
  const told = await trail(head, ofPerson)
  expect(told).toHaveLength(2)
  expect(told[0]).toEqual(look)
  expect((await trail(viewers.auditor, ofPerson))[0]).toEqual(look)
  expect((await trail(viewers.auditor, `employmentAudit(search: "${id}", outcome: DONE)`)).slice(0, 1)).toEqual([look])
  for (const viewer of [clerk, viewers.townshipClerk(TOWN), viewers.leader])
    expect(await trail(viewer, ofPerson)).toMatchObject([{ action: 'resident.entered' }])
  const elsewhere = await county.as(viewers.townshipClerk(VILLAGE)).run(`{ ${ofPerson} { totalCount } }`)
  expect(refusalOf(elsewhere)).toMatchObject({ code: 'not-found' })
})

test('a sheet corrects people without their numbers and takes new ones with theirs', async () => {
  const entered = await keep({ values: values(identityNumber(21)) })
  const { id } = entered.data.keepResident
  const save = (rows: object[]) =>
    change(county)(
      'saveEmploymentSheet',
      { sheet: 'residents', rows },
      'entered corrected unchanged refused faults { code field rows }',
      'SaveSheetInput',
    )
  const { data } = await county
    .as(clerk)
    .run('query { employmentSheetRows(sheet: "residents", first: 100) { nodes { id version cells } } }')
  const row = data.employmentSheetRows.nodes.find((each: { id: string }) => each.id === id)
  expect(row.cells.identityNumber).toBeNull()
  const again = await save([row])
  expect(again.data.saveEmploymentSheet).toMatchObject({ unchanged: 1, refused: 0 })
  const renamed = await save([{ ...row, cells: { ...row.cells, name: '孙测试' } }])
  expect(renamed.data.saveEmploymentSheet).toMatchObject({ corrected: 1, refused: 0 })
  const wrong = await save([
    { cells: values('620725199003070219') },
    { cells: values(null) },
    { cells: values(identityNumber(22)) },
  ])
  expect(wrong.data.saveEmploymentSheet.faults).toEqual([
    { code: 'identity.check-digit-wrong', field: 'identityNumber', rows: [0] },
    { code: 'text-required', field: 'identityNumber', rows: [1] },
  ])
  const found = await county
    .as(clerk)
    .run('query ($n: String!) { residentByIdentity(number: $n) { maskedName } }', { n: identityNumber(22) })
  expect(found.data.residentByIdentity).toEqual({ maskedName: '赵**' })
})

test.each([
  ['a wrong check digit', { identityNumber: '110105194912310021' }, 'identity.check-digit-wrong', 'identityNumber'],
  [
    'a day of birth that never was',
    { identityNumber: '110105194913310029' },
    'identity.birth-day-impossible',
    'identityNumber',
  ],
  ['no number at all', { identityNumber: null }, 'text-required', 'identityNumber'],
  ['a day to come', { registeredOn: '2022-09-01' }, 'day-in-future', 'registeredOn'],
  ['a departure before the arrival', { leftOn: '2021-01-01' }, 'days-out-of-order', 'leftOn'],
  ['a township of no shape', { township: 'x' }, 'code-wrong-shape', 'township'],
])('%s is refused on its field, and nothing is kept', async (_case, over, code, field) => {
  const refused = await keep({ values: values(identityNumber(71), over) })
  expect(refusalOf(refused)).toMatchObject({ code, field })
  const found = await county
    .as(clerk)
    .run('query ($n: String!) { residentByIdentity(number: $n) { id } }', { n: identityNumber(71) })
  expect(found.data.residentByIdentity).toBeNull()
})

test('a reveal needs a reason and the right to see the person; a township sees and enters its own', async () => {
  const { id } = (await keep({ values: values(identityNumber(41), { township: VILLAGE }) })).data.keepResident
  const town = viewers.townshipClerk(TOWN)
  expect(refusalOf(await change(county)('revealIdentity', { id, reason: ' ' }))).toMatchObject({
    code: 'reason-required',
    field: 'reason',
  })
  expect(refusalOf(await change(county)('revealIdentity', { id, reason: ' 查 ' }))).toMatchObject({
    code: 'identity.reason-too-short',
    field: 'reason',
    least: 4,
  })
  expect(refusalOf(await change(county, town)('revealIdentity', { id, reason: '核对身份信息' }))).toMatchObject({
    code: 'not-found',
  })
  expect(
    refusalOf(await change(county, viewers.leader)('revealIdentity', { id, reason: '核对身份信息' })),
  ).toMatchObject({ code: 'forbidden' })
  const other = await keep({ values: values(identityNumber(42), { township: VILLAGE }) }, 'id', town)
  expect(refusalOf(other)).toMatchObject({ code: 'not-your-township', field: 'township' })
  // Registered in another township: refused as registered, and nothing of him is shown.
  const twice = refusalOf(await keep({ values: values(identityNumber(41)) }, 'id', town))
  expect(twice).toEqual({ code: 'resident.registered-already', field: 'identityNumber' })
})

test('universal registration counts residents here on the day, from the day of their registration', async () => {
  const fresh = await startEmployment()
  await fresh.arrange(async (ctx) => {
    await madeResident(ctx, 1, { insuranceRegisteredOn: '2022-06-30' })
    await madeResident(ctx, 2, { insuranceRegisteredOn: '2022-07-01' })
    await madeResident(ctx, 3)
    await madeResident(ctx, 4, { leftOn: '2022-06-30', insuranceRegisteredOn: '2022-01-01' })
    await madeResident(ctx, 5, { registeredOn: '2022-07-02' })
  })
  expect(await reading(fresh, 'EMP-REGISTER', '2022-06-30')).toMatchObject({ numerator: 1, denominator: 3 })
  expect(await reading(fresh, 'EMP-REGISTER', '2022-08-31')).toMatchObject({ value: 50, numerator: 2, denominator: 4 })
  const open = await fresh
    .as(viewers.leader)
    .run('{ unregisteredResidents { totalCount } insuranceRegistration { township { code } residents registered } }')
  expect(open.data).toEqual({
    unregisteredResidents: { totalCount: 2 },
    insuranceRegistration: [{ township: { code: TOWN }, residents: 4, registered: 2 }],
  })
  await fresh.stop()
})
