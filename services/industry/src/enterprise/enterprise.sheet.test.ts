import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

const ROWS = `query ($sheet: String!, $filter: SheetCells) { industrySheetRows(sheet: $sheet, first: 200, filter: $filter) {
  totalCount nodes { id version cells } } }`
const SAVE = `mutation ($input: SaveSheetInput!) { saveIndustrySheet(input: $input) {
  entered corrected unchanged refused faults { code field rows } } }`

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const clerk = viewers.clerkOf('industry')
const rowsOf = async (sheet: string, filter = {}) =>
  (await county.as(clerk).run(ROWS, { sheet, filter })).data.industrySheetRows.nodes
const save = async (sheet: string, rows: unknown[]) => county.as(clerk).run(SAVE, { input: { sheet, rows } })

test('an enterprise is put right from a sheet, and keeps its credit code', async () => {
  const [one, other] = await rowsOf('enterprises')
  const { data } = await save('enterprises', [
    { ...one, cells: { name: `${one.cells.name}（改）`, key: !one.cells.key } },
    { ...other, cells: { uscc: one.cells.uscc } },
    { cells: one.cells },
  ])
  expect(data.saveIndustrySheet).toMatchObject({
    corrected: 1,
    refused: 2,
    faults: [
      { code: 'key-fixed', field: 'uscc', rows: [1] },
      { code: 'enterprise.registered-already', field: 'uscc', rows: [2] },
    ],
  })
})

test('a refused row leaves nothing behind but that it was tried', async () => {
  const DONE = "SELECT COUNT(*) AS n FROM audit_entry WHERE outcome = 'DONE'"
  const before = await county.db.sql<{ n: number }>(DONE)
  const [one] = await rowsOf('enterprises')
  await save('enterprises', [{ cells: { ...one.cells, uscc: '91620725000000000X' } }])
  expect(await county.db.sql(DONE)).toEqual(before)
})

test('a list is filtered by its columns, and by nothing else', async () => {
  const [loan] = await rowsOf('loans')
  const some = await rowsOf('loans', { productId: loan.cells.productId, stage: ['GRANTED', 'APPLIED'] })
  expect(some.every(({ cells }: { cells: { productId: string } }) => cells.productId === loan.cells.productId)).toBe(
    true,
  )
  const wrong = await county.as(clerk).run(ROWS, { sheet: 'loans', filter: { 'id) OR (1': 1 } })
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'filter-unreadable' })
})

test('an application that stands is not corrected from a sheet, and a difficulty not even raised', async () => {
  const [loan] = await rowsOf('loans')
  const { data } = await save('loans', [{ ...loan, cells: { amount: 1 } }])
  expect(data.saveIndustrySheet.faults).toMatchObject([{ code: 'sheet-enters-only', rows: [0] }])
  const [asked] = await rowsOf('enterpriseDifficulties')
  const raised = await save('enterpriseDifficulties', [{ cells: asked.cells }])
  expect(raised.data.saveIndustrySheet.faults).toMatchObject([{ code: 'sheet-read-only', rows: [0] }])
})
