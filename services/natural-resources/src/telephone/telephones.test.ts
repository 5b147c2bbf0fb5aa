import { existsSync, readFileSync } from 'node:fs'
import { verifyLedger } from '@tongchou/service-kit'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GeohazardDuty } from '../geohazard/geohazard-duty.entity.ts'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { service } from '../service.ts'
import { madePoint, OTHER_TOWN, TOWN } from '../testing/hand-made.ts'
import { sealKeptTelephones } from './seal-kept-telephones.ts'

const WATCHER = '13912345678'
const RESPONSIBLE = '0936-8812345'
const township = viewers.townshipClerk(TOWN)
const bureau = viewers.clerkOf('natural-resources')
const POINT = {
  name: '双湖沟',
  kind: 'DEBRIS_FLOW',
  township: TOWN,
  village: '双湖村',
  listedOn: '2022-05-01',
  threatenedHouseholds: 30,
  threatenedPeople: 120,
  threatenedProperty: 900_000,
  watcher: '王',
}
const DUTY = { township: TOWN, dutyOn: '2022-08-30', leader: '带班镇领导', person: '李' }

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, fields: string, viewer = township) =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const keepPoint = async (code: string, values: object, at: object = {}) =>
  run(
    'keepHazardPoint',
    'KeepHazardPointInput',
    { ...at, values: { ...POINT, code, ...values } },
    'id version watcherTelephone responsibleTelephone',
  )
const keepDuty = (values: object, at: object = {}) =>
  run('keepGeohazardDuty', 'KeepGeohazardDutyInput', { ...at, values: { ...DUTY, ...values } }, 'id version telephone')
const revealPoint = (id: string, reason = '汛期核实', viewer = township, more: object = {}) =>
  run(
    'revealHazardPointTelephones',
    'RevealTelephonesInput',
    { id, reason, ...more },
    'watcherTelephone responsibleTelephone',
    viewer,
  )
const revealDuty = (id: string, reason = '汛期核实', viewer = township) =>
  run('revealGeohazardDutyTelephone', 'RevealTelephonesInput', { id, reason }, 'telephone', viewer)
const faultOf = ({ errors }: Awaited<ReturnType<typeof run>>) => errors?.[0]?.extensions

async function dump(): Promise<string> {
  const rows: string[] = []
  for (const { tableName } of county.db.reader.entityMetadatas)
    rows.push(JSON.stringify(await county.db.sql(`SELECT * FROM ${tableName}`)))
  const file = String(county.db.writer.options.database)
  for (const name of [file, `${file}-wal`]) if (existsSync(name)) rows.push(readFileSync(name, 'latin1'))
  return rows.join('\n')
}

test('a number is entered whole, shown masked, and shown whole against a reason', async () => {
  const kept = await keepPoint('T1', { watcherTelephone: WATCHER, responsibleTelephone: RESPONSIBLE })
  const { id, ...shown } = kept.data.keepHazardPoint
  expect(shown).toEqual({ version: 1, watcherTelephone: '139****5678', responsibleTelephone: '093****2345' })
  const whole = { watcherTelephone: WATCHER, responsibleTelephone: RESPONSIBLE }
  for (const viewer of [township, bureau, viewers.leader])
    expect((await revealPoint(id, '转移', viewer)).data.revealHazardPointTelephones).toEqual(whole)

  const duty = (await keepDuty({ telephone: WATCHER })).data.keepGeohazardDuty
  expect(duty.telephone).toBe('139****5678')
  expect((await revealDuty(duty.id, '查岗', viewers.leader)).data.revealGeohazardDutyTelephone).toEqual({
    telephone: WATCHER,
  })
})

test('the mask that comes back leaves the number as it is, another number takes its place, an empty one takes it away', async () => {
  const { id } = (await keepPoint('T2', { watcherTelephone: WATCHER, responsibleTelephone: RESPONSIBLE })).data
    .keepHazardPoint
  const masks = { watcherTelephone: '139****5678', responsibleTelephone: '093****2345' }
  expect((await keepPoint('T2', masks, { id, version: 1 })).data.keepHazardPoint.version).toBe(1)
  // The same number typed again changes nothing either.
  expect((await keepPoint('T2', { ...masks, watcherTelephone: WATCHER }, { id, version: 1 })).errors).toBeUndefined()
  // Another number with the same mask is another number.
  const next = { watcherTelephone: '13900005678', responsibleTelephone: null }
  const { data } = await keepPoint('T2', next, { id, version: 1 })
  expect(data.keepHazardPoint).toMatchObject({ version: 2, ...masks, responsibleTelephone: null })
  expect((await revealPoint(id)).data.revealHazardPointTelephones).toEqual(next)

  const duty = (await keepDuty({ telephone: WATCHER, dutyOn: '2022-08-29' })).data.keepGeohazardDuty
  const moved = await keepDuty({ telephone: duty.telephone, dutyOn: '2022-08-28' }, { id: duty.id, version: 1 })
  expect(moved.data.keepGeohazardDuty).toMatchObject({ version: 2, telephone: '139****5678' })
  expect((await revealDuty(duty.id)).data.revealGeohazardDutyTelephone.telephone).toBe(WATCHER)
})

test('what cannot be called is refused with its field, and so is the mask of somebody else', async () => {
  for (const wrong of ['12912345678', '8812345', '138****2000', '打值班室'])
    expect(faultOf(await keepPoint('T3', { responsibleTelephone: wrong }))).toMatchObject({
      code: 'invalid-telephone',
      field: 'responsibleTelephone',
    })
  expect(faultOf(await keepDuty({ telephone: '1391234567' }))).toMatchObject({
    code: 'invalid-telephone',
    field: 'telephone',
  })
  expect(faultOf(await keepDuty({ telephone: ' ' }))).toMatchObject({ code: 'text-required', field: 'telephone' })
  const { id } = (await keepPoint('T3', { watcherTelephone: WATCHER })).data.keepHazardPoint
  expect(faultOf(await keepPoint('T3', { watcherTelephone: '139****5679' }, { id, version: 1 }))).toMatchObject({
    code: 'invalid-telephone',
    field: 'watcherTelephone',
  })
})

test('without a reason, a record or the right to it no number is shown', async () => {
  const { id } = (await keepPoint('T4', { watcherTelephone: WATCHER })).data.keepHazardPoint
  expect(faultOf(await revealPoint(id, '  '))).toMatchObject({ code: 'reason-required', field: 'reason' })
  expect(faultOf(await revealPoint('nothing'))).toMatchObject({ code: 'not-found' })
  expect(faultOf(await revealPoint(id, '核实', viewers.townshipClerk(OTHER_TOWN)))).toMatchObject({ code: 'not-found' })
  for (const viewer of [viewers.supervisor, viewers.clerkIn('education'), viewers.auditor])
    expect(faultOf(await revealPoint(id, '核实', viewer))).toMatchObject({ code: 'forbidden' })
  const duty = (await keepDuty({ telephone: WATCHER, dutyOn: '2022-08-27' })).data.keepGeohazardDuty
  expect(faultOf(await revealDuty(duty.id, ''))).toMatchObject({ code: 'reason-required', field: 'reason' })
  expect(faultOf(await revealDuty(duty.id, '核实', viewers.supervisor))).toMatchObject({ code: 'forbidden' })
})

test('that somebody looked stands in the trail of the record, for the heads of the bureau and the auditor', async () => {
  const { id } = (await keepPoint('T5', { watcherTelephone: WATCHER })).data.keepHazardPoint
  await revealPoint(id, '夜间转移群众', viewers.leader)
  const ask = `{ naturalResourcesHistory(type: "HazardPoint", subject: "${id}") { nodes { actor action reason } } }`
  const trail = async (viewer: typeof township) =>
    (await county.as(viewer).run(ask)).data.naturalResourcesHistory.nodes[0]
  const look = { actor: 'leader', action: 'hazard-point.telephones-revealed', reason: '夜间转移群众' }
  expect(await trail(viewers.headOf('natural-resources'))).toEqual(look)
  expect(await trail(viewers.auditor)).toEqual(look)
  expect(await trail(township)).toMatchObject({ action: 'hazard-point.entered' })
})

test('a sheet goes out masked, comes back unchanged, and takes a new number', async () => {
  const { id } = (await keepPoint('T6', { watcherTelephone: WATCHER })).data.keepHazardPoint
  const save = async (cells: object, version = 1) =>
    (
      await run(
        'saveNaturalResourcesSheet',
        'SaveSheetInput',
        { sheet: 'hazardPoints', rows: [{ id, version, cells }] },
        'corrected unchanged refused faults { code field }',
      )
    ).data.saveNaturalResourcesSheet
  const out = '{ naturalResourcesSheetRows(sheet: "hazardPoints", first: 100) { nodes { id cells } } }'
  const { nodes } = (await county.as(township).run(out)).data.naturalResourcesSheetRows
  const { cells } = nodes.find((row: { id: string }) => row.id === id)
  expect(cells.watcherTelephone).toBe('139****5678')
  expect(await save(cells)).toMatchObject({ unchanged: 1 })
  expect(await save({ ...cells, village: '东关村' })).toMatchObject({ corrected: 1 })
  expect(await save({ watcherTelephone: '8812345' }, 2)).toMatchObject({
    refused: 1,
    faults: [{ code: 'invalid-telephone', field: 'watcherTelephone' }],
  })
  expect((await revealPoint(id)).data.revealHazardPointTelephones.watcherTelephone).toBe(WATCHER)
  expect(await save({ watcherTelephone: '13700001111' }, 2)).toMatchObject({ corrected: 1 })
  expect((await revealPoint(id)).data.revealHazardPointTelephones.watcherTelephone).toBe('13700001111')
})

test('neither the database nor its trail nor what is kept for a retry holds a plain number', async () => {
  const numbers = { watcherTelephone: WATCHER, responsibleTelephone: RESPONSIBLE }
  const { id } = (await keepPoint('T7', numbers, { idempotencyKey: 'kept-point' })).data.keepHazardPoint
  await keepPoint('T7', { ...numbers, watcherTelephone: '13700001111' }, { id, version: 1 })
  for (let time = 0; time < 2; time++)
    expect((await revealPoint(id, '核实', township, { idempotencyKey: 'looked' })).data).toBeDefined()
  const all = await dump()
  expect(all).toContain('139****5678')
  for (const plain of [WATCHER, RESPONSIBLE, '13700001111', '13900005678']) expect(all).not.toContain(plain)
})

test('numbers that an earlier version kept plain are sealed at the next start, once', async () => {
  await county.arrange(async (ctx) => {
    const made = { version: 1, createdAt: ctx.now, updatedAt: ctx.now }
    const point = await madePoint(ctx, 77)
    await ctx.db.manager.update(HazardPoint, { id: point.id }, { watcherTelephone: '15012345678' })
    await ctx.db.insert(GeohazardDuty, [
      Object.assign(new GeohazardDuty(), made, DUTY, { id: 'old', telephone: '8812377', present: null }),
    ])
    await sealKeptTelephones(ctx)
  })
  const sealing = "SELECT subjectId FROM audit_entry WHERE action LIKE '%.telephones-sealed'"
  expect(await county.db.sql(sealing)).toHaveLength(2)
  await county.arrange(sealKeptTelephones)
  expect(await county.db.sql(sealing)).toHaveLength(2)
  const point = await county.as(township).run('{ hazardPoints(search: "H77") { nodes { watcherTelephone } } }')
  expect(point.data.hazardPoints.nodes).toEqual([{ watcherTelephone: '150****5678' }])
  expect((await revealPoint('point-77')).data.revealHazardPointTelephones.watcherTelephone).toBe('15012345678')
  expect((await revealDuty('old')).data.revealGeohazardDutyTelephone.telephone).toBe('8812377')
  const rows = await county.db.sql('SELECT * FROM audit_entry')
  expect(JSON.stringify(rows)).not.toMatch(/15012345678|8812377/)
  expect((await verifyLedger(county.db)).findings).toEqual([])
})
