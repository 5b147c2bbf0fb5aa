import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('construction', 'urban-management')
const town = viewers.townshipClerk('620725101')
const SAVE = `mutation ($input: SaveSheetInput!) { saveConstructionSheet(input: $input) {
  entered corrected unchanged refused faults { code field rows } } }`
const ROWS = `query ($filter: SheetCells) {
  constructionSheetRows(sheet: "urbanCases", filter: $filter) { totalCount nodes { id version cells } } }`

let county: TestService
let of: { categoryId: string; gridCellId: string }

const keep = async (name: string, values: object): Promise<string> => {
  const { data } = await county
    .as(clerk)
    .run(`mutation ($input: Keep${name}Input!) { keep${name}(input: $input) { id } }`, { input: { values } })
  return data[`keep${name}`].id
}
const row = (more: object = {}) => ({
  cells: {
    ...of,
    place: '胜利街中段',
    description: '井盖破损',
    source: 'HOTLINE_12345',
    sourceNumber: 'R-1',
    reportedOn: '2022-08-01',
    ...more,
  },
})
const save = async (rows: object[], viewer = clerk) => {
  const { data, errors } = await county.as(viewer).run(SAVE, { input: { sheet: 'urbanCases', rows } })
  expect(errors).toBeUndefined()
  return data.saveConstructionSheet
}
const rowsOf = async (filter: object | null, viewer = clerk) => {
  const { data, errors } = await county.as(viewer).run(ROWS, { filter })
  return errors ? errors[0]?.extensions : data.constructionSheetRows
}

beforeAll(async () => {
  county = await startTestService(service)
  for (const step of ['FILE', 'DISPATCH', 'VERIFY', 'CLOSE']) await keep('UrbanCaseStepLimit', { step, workingDays: 1 })
  of = {
    categoryId: await keep('UrbanCaseCategory', { code: 'B01', name: '井盖', kind: 'COMPONENT', handlingDays: 3 }),
    gridCellId: await keep('UrbanGridCell', { code: '62072510100101', name: '东街', township: '620725101' }),
  }
})
afterAll(() => county.stop())

test('a list from the hotline is collected at once, each case with its number and its time', async () => {
  expect(await save([row(), row({ sourceNumber: 'R-2' })])).toMatchObject({ entered: 2, refused: 0, faults: [] })
  const { totalCount, nodes } = await rowsOf({ state: ['REPORTED'] })
  expect(totalCount).toBe(2)
  expect(nodes[0].cells).toMatchObject({
    number: expect.stringMatching(/^20220801-/),
    state: 'REPORTED',
    stepDueOn: '2022-08-02',
    closeDueOn: '2022-08-10',
    returns: 0,
  })
  expect(await rowsOf({ state: ['CLOSED'] })).toMatchObject({ totalCount: 0 })
})

test.each([
  ['a hotline’s case without its number', { sourceNumber: null }, 'case.source-number-required', 'sourceNumber'],
  ['a case of tomorrow', { reportedOn: '2022-09-01' }, 'day-in-future', 'reportedOn'],
  ['a case that says how far it has come', { state: 'CLOSED' }, 'sheet.given-by-steps', 'state'],
])('%s is refused on its column, and the row beside it is kept', async (_what, more, code, field) => {
  const saved = await save([row({ sourceNumber: 'R-9' }), row(more)])
  expect(saved).toMatchObject({ entered: 1, refused: 1, faults: [{ code, field, rows: [1] }] })
})

test('what was collected is moved on by its steps and not by a sheet', async () => {
  const { nodes } = await rowsOf(null)
  const [first] = nodes
  expect(await save([first])).toMatchObject({ unchanged: 1, refused: 0 })
  const changed = { ...first, cells: { ...first.cells, state: 'CLOSED', closedOn: '2022-08-02' } }
  expect(await save([changed])).toMatchObject({ refused: 1, faults: [{ code: 'sheet-enters-only' }] })
})

test('a township enters and reads the cases of its own cells', async () => {
  expect(await save([row({ source: 'TOWNSHIP' })], town)).toMatchObject({ entered: 1 })
  const other = viewers.townshipClerk('620725102')
  expect(await save([row({ source: 'TOWNSHIP' })], other)).toMatchObject({
    refused: 1,
    faults: [{ code: 'not-found', field: 'gridCellId' }],
  })
  expect(await rowsOf(null, other)).toMatchObject({ totalCount: 0 })
})

test('what no list can be narrowed by is refused', async () => {
  expect(await rowsOf({ colour: 'red' })).toMatchObject({ code: 'filter-unreadable', field: 'filter' })
})
