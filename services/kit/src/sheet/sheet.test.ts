import { afterAll, beforeAll, expect, test } from 'vitest'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  defineService,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  registerDoors,
  RowsOf,
  StringColumn,
  TownshipColumn,
  verifyLedger,
} from '../index.ts'
import { startTestService, type TestService, viewers } from '../testing/index.ts'

@Entity('well')
@ObjectType()
@InputType('WellValues')
@RowsOf({ township: 'township' })
class Well extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  cost: number

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  dugOn: string | null
}

const doors = registerDoors({
  entity: Well,
  name: 'Well',
  plural: 'wells',
  noun: 'well',
  permission: 'wells.record',
  orderBy: ['name'],
  filterBy: ['township'],
  search: ['name'],
  refuse: ({ dugOn }, today) => (dugOn && dugOn > today ? { code: 'day-in-future', field: 'dugOn' } : null),
})

const wells = defineService({
  name: 'wells',
  home: new URL('../testing/sample/well.ts', import.meta.url).href,
  features: [{ entities: [Well], resolvers: [doors] }],
})

const ROWS = `query ($filter: SheetCells, $search: String, $offset: Int! = 0) {
  wellsSheetRows(sheet: "wells", first: 500, offset: $offset, filter: $filter, search: $search) {
    totalCount nodes { id version cells } } }`
const CHECK = `query ($rows: [SheetRowInput!]!) { checkWellsSheet(sheet: "wells", rows: $rows) {
    nodes { state before after } faults { code field params rows } } }`
const SAVE = `mutation ($input: SaveSheetInput!) { saveWellsSheet(input: $input) {
    entered corrected unchanged refused faults { code field params rows } } }`

interface Row {
  id?: string | null
  version?: number | null
  cells: Record<string, unknown>
}

const clerk = viewers.clerkOf('wells')
const well = (name: string, more: Record<string, unknown> = {}): Row => ({
  cells: { name, township: '620725101', cost: 1200.5, dugOn: null, ...more },
})

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
})
afterAll(() => county.stop())

const rowsOf = async (viewer = clerk, variables: Record<string, unknown> = {}): Promise<Row[]> =>
  (await county.as(viewer).run(ROWS, variables)).data.wellsSheetRows.nodes
const check = async (rows: Row[], viewer = clerk) => (await county.as(viewer).run(CHECK, { rows })).data.checkWellsSheet
const save = async (rows: Row[], viewer = clerk, idempotencyKey?: string) =>
  county.as(viewer).run(SAVE, { input: { sheet: 'wells', rows, idempotencyKey } })
const named = async (name: string, viewer = clerk) => (await rowsOf(viewer, { search: name }))[0]!
const kept = async () => Number((await county.db.sql<{ n: number }>('SELECT COUNT(*) AS n FROM well'))[0]!.n)

test('good rows are kept and bad ones told, each with all its columns at fault', async () => {
  const answer = await save([
    well('甲井'),
    well('', { cost: '十', dugOn: '2022-02-30', township: 'x' }),
    well('乙井', { dugOn: '2022-08-01' }),
    well('丙井', { dugOn: '2022-09-01' }),
  ])
  expect(answer.errors).toBeUndefined()
  expect(answer.data.saveWellsSheet).toMatchObject({ entered: 2, corrected: 0, unchanged: 0, refused: 2 })
  const faults = answer.data.saveWellsSheet.faults as { code: string; field: string; rows: number[] }[]
  expect(faults.map(({ code, field, rows }) => [code, field, rows])).toEqual([
    ['invalid-money', 'cost', [1]],
    ['invalid-day', 'dugOn', [1]],
    ['text-required', 'name', [1]],
    ['code-wrong-shape', 'township', [1]],
    ['day-in-future', 'dugOn', [3]],
  ])
  expect((await rowsOf()).map(({ cells }) => cells['name'])).toEqual(['乙井', '甲井'])
})

test('a round trip changes nothing, and a changed cell changes one record at the version it was made from', async () => {
  const rows = await rowsOf()
  expect(rows[0]!.cells).toEqual({ name: '乙井', township: '620725101', cost: 1200.5, dugOn: '2022-08-01' })
  const again = await save(rows)
  expect(again.data.saveWellsSheet).toMatchObject({ entered: 0, corrected: 0, unchanged: 2, refused: 0 })
  const changed = rows.map((row) => (row.cells['name'] === '甲井' ? { ...row, cells: { cost: 1300 } } : row))
  expect((await check(changed)).nodes).toEqual([
    { state: 'SAME', before: {}, after: {} },
    { state: 'CHANGED', before: { cost: 1200.5 }, after: { cost: 1300 } },
  ])
  expect((await named('甲井')).version).toBe(1)
  expect((await save(changed)).data.saveWellsSheet).toMatchObject({ corrected: 1, unchanged: 1, refused: 0 })
  expect(await named('甲井')).toMatchObject({ version: 2, cells: { cost: 1300 } })
  const stale = await save([{ ...changed[1]!, cells: { cost: 1400 } }])
  expect(stale.data.saveWellsSheet).toMatchObject({ refused: 1, faults: [{ code: 'conflict', field: 'version' }] })
  expect((await named('甲井')).cells['cost']).toBe(1300)
})

test('a form saved with nothing changed leaves no trace, from an older version it is refused', async () => {
  const keep = (id: unknown, version: unknown, values: unknown, viewer = clerk) =>
    county.as(viewer).run('mutation ($input: KeepWellInput!) { keepWell(input: $input) { version cost } }', {
      input: { id, version, values },
    })
  const entries = async () =>
    Number((await county.db.sql<{ n: number }>('SELECT COUNT(*) AS n FROM audit_entry'))[0]!.n)
  const { id, version, cells } = await named('甲井')
  const before = await entries()
  expect((await keep(id, version, cells)).data.keepWell).toEqual({ version: 2, cost: 1300 })
  expect(await entries()).toBe(before)
  expect((await keep(id, 1, cells)).errors?.[0]?.extensions).toMatchObject({ code: 'conflict', field: 'version' })
  expect((await keep(id, version, { ...cells, cost: 1301 })).data.keepWell).toEqual({ version: 3, cost: 1301 })
  expect((await keep(id, 3, { ...cells, cost: 1300 })).data.keepWell).toEqual({ version: 4, cost: 1300 })
  expect((await keep(id, 4, cells, viewers.townshipClerk('620725102'))).errors?.[0]?.extensions).toMatchObject({
    code: 'not-found',
  })
})

test('a name that stands already refuses its own row only, wherever it is among the others', async () => {
  const before = await kept()
  const rows = ['子', '丑', '甲井', '寅', '卯', '子'].map((name) => well(name))
  const { data } = await save(rows)
  expect(data.saveWellsSheet).toMatchObject({
    entered: 4,
    refused: 2,
    faults: [{ code: 'duplicate', field: 'name', rows: [2, 5] }],
  })
  expect(await kept()).toBe(before + 4)
  const row = await named('子')
  const taken = await save([
    { ...row, cells: { name: '丑' } },
    { ...(await named('寅')), cells: { cost: 1 } },
  ])
  expect(taken.data.saveWellsSheet).toMatchObject({ corrected: 1, refused: 1, faults: [{ rows: [0] }] })
})

test('trying rows keeps none of them', async () => {
  const before = await kept()
  const answer = await check([
    well('新井'),
    well('甲井'),
    { ...(await named('乙井')), version: null, cells: { cost: 2 } },
  ])
  expect(answer.nodes.map(({ state }: { state: string }) => state)).toEqual(['NEW', 'REFUSED', 'REFUSED'])
  expect(answer.faults).toMatchObject([
    { code: 'duplicate', field: 'name', rows: [1] },
    { code: 'version-required', field: 'version', rows: [2] },
  ])
  expect(await kept()).toBe(before)
})

test('the same part sent again changes nothing, and gets the same answer', async () => {
  const rows = [well('辰'), well('辰')]
  const answers = [await save(rows, clerk, 'part 1'), await save(rows, clerk, 'part 1')]
  expect(answers[0]!.data).toMatchObject({ saveWellsSheet: { entered: 1, refused: 1 } })
  expect(answers[1]!.data).toEqual(answers[0]!.data)
  expect(await rowsOf(clerk, { search: '辰' })).toHaveLength(1)
})

test('a township’s staff have and keep their own rows only', async () => {
  const other = viewers.townshipClerk('620725102')
  const foreign = await named('甲井')
  expect(await rowsOf(other)).toEqual([])
  const { data } = await save(
    [{ ...foreign, cells: { cost: 5 } }, well('外井'), well('本井', { township: '620725102' })],
    other,
  )
  expect(data.saveWellsSheet).toMatchObject({
    entered: 1,
    refused: 2,
    faults: [
      { code: 'not-found', field: 'id', rows: [0] },
      { code: 'not-your-township', field: 'township', rows: [1] },
    ],
  })
  expect((await save([well('看')], viewers.leader)).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

test('a list is narrowed as on its page', async () => {
  const rows = await rowsOf(clerk, { filter: { township: '620725102' } })
  expect(rows.map(({ cells }) => cells['name'])).toEqual(['本井'])
  const wrong = await county.as(clerk).run(ROWS, { filter: { name: '本井' } })
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'filter-unreadable', field: 'filter' })
})

test('a text that a spreadsheet would run is kept as it is written', async () => {
  const name = '=HYPERLINK("http://x","y")'
  expect((await save([well(name)])).data.saveWellsSheet).toMatchObject({ entered: 1 })
  expect((await named('=HYPER')).cells['name']).toBe(name)
})

test('what no list has is refused', async () => {
  const unknown = await county.as(clerk).run(SAVE, { input: { sheet: 'pumps', rows: [] } })
  expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'sheet-unknown', field: 'sheet' })
  const { data } = await save([well('巳', { depth: 4 })])
  expect(data.saveWellsSheet.faults).toMatchObject([{ code: 'column-unknown', field: 'depth' }])
  const long = await county
    .as(clerk)
    .run(SAVE, { input: { sheet: 'wells', rows: Array.from({ length: 1001 }, () => well('午')) } })
  expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'sheet-too-long', most: 1000 })
})

test('an answer about a thousand bad rows can be kept for a retry', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => well('x'.repeat(50), { cost: `${index}元`, dugOn: '明天' }))
  const first = await save(rows, clerk, 'part 2')
  expect(first.data.saveWellsSheet).toMatchObject({ refused: 1000 })
  expect((await save(rows, clerk, 'part 2')).data).toEqual(first.data)
})

test('who tried what he may not is in the trail', async () => {
  const foreign = await named('甲井')
  await save(
    [
      { ...foreign, cells: { cost: 5 } },
      { ...foreign, cells: { cost: 6 } },
    ],
    viewers.townshipClerk('620725102'),
  )
  const audit = await county
    .as(viewers.auditor)
    .run('{ wellsAudit(first: 1) { nodes { actor action outcome changes { field to } } } }')
  const [entry] = audit.data.wellsAudit.nodes
  expect(entry).toMatchObject({ actor: '620725102.clerk', action: 'saveWellsSheet', outcome: 'REFUSED' })
  const told = entry.changes.find(({ field }: { field: string }) => field === 'refusals').to
  expect(JSON.parse(told)).toEqual([{ code: 'not-found', field: 'id', rows: 2, records: [foreign.id, foreign.id] }])
})

test('the trail tells of every record, and verifies', async () => {
  const report = await verifyLedger(county.db)
  expect(report.findings).toEqual([])
  expect(report.records).toBe(await kept())
})
