import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('finance')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const ROWS = 'query ($sheet: String!) { financeSheetRows(sheet: $sheet) { nodes { id version cells } } }'
const SAVE = `mutation ($input: SaveSheetInput!) { saveFinanceSheet(input: $input) {
  entered corrected unchanged refused faults { code field } } }`

const rowOf = async (sheet: string) => (await county.as(clerk).run(ROWS, { sheet })).data.financeSheetRows.nodes[0]
const save = async (sheet: string, row: object) =>
  (await county.as(clerk).run(SAVE, { input: { sheet, rows: [row] } })).data.saveFinanceSheet
const act = (name: string, type: string, input: object) =>
  county.as(clerk).run(`mutation ($input: ${type}!) { ${name}(input: $input) { stage } }`, { input })

test('what was reported of a tax clue is put right in its row until the clue is checked, and not after', async () => {
  const clue = {
    origin: 'LAND',
    kind: 'URBAN_LAND_USE',
    taxpayer: '某建筑公司',
    sign: '占地未申报',
    suspectedAmount: 5000,
    foundOn: '2022-03-01',
    dueOn: '2022-03-31',
  }
  expect(await save('taxClues', { cells: clue })).toMatchObject({ entered: 1, faults: [] })
  const row = await rowOf('taxClues')
  expect(await save('taxClues', { ...row, cells: { suspectedAmount: 0 } })).toMatchObject({
    faults: [{ code: 'amount-not-positive', field: 'suspectedAmount' }],
  })
  expect(await save('taxClues', { ...row, cells: { suspectedAmount: 6000 } })).toMatchObject({ corrected: 1 })
  expect(await save('taxClues', { ...row, cells: { suspectedAmount: 7000 } })).toMatchObject({ refused: 1 })
  const right = await rowOf('taxClues')
  expect(right.cells).toMatchObject({ taxpayer: '某建筑公司', suspectedAmount: 6000, dueOn: '2022-03-31' })
  const finding = { verifiedOn: '2022-03-10', verifiedAmount: 6000, finding: '属实' }
  const checked = await act('verifyTaxClue', 'VerifyTaxClueInput', { id: right.id, version: right.version, ...finding })
  expect(checked.data?.verifyTaxClue).toEqual({ stage: 'VERIFIED' })
  expect(await save('taxClues', { ...(await rowOf('taxClues')), cells: { taxpayer: '另一家' } })).toMatchObject({
    faults: [{ code: 'tax-clue.checked', field: 'taxpayer' }],
  })
})

test('what was reported of a risk is put right in its row until the risk is assessed, and not after', async () => {
  const clue = {
    title: '担保链',
    field: 'BANKING',
    sign: '两家企业互保逾期',
    arisenOn: '2022-03-01',
    reportedOn: '2022-03-02',
  }
  const sheet = 'financialRiskClues'
  expect(await save(sheet, { cells: clue })).toMatchObject({ entered: 1, faults: [] })
  const row = await rowOf(sheet)
  expect(await save(sheet, { ...row, cells: { arisenOn: '2022-03-03' } })).toMatchObject({
    faults: [{ code: 'days-out-of-order' }],
  })
  expect(await save(sheet, { ...row, cells: { title: '互保链' } })).toMatchObject({ corrected: 1 })
  const { id, version, cells } = await rowOf(sheet)
  expect(cells).toMatchObject({ title: '互保链', reportedOn: '2022-03-02' })
  const step = { id, version, stage: 'ASSESSED', on: '2022-03-04', level: 'MAJOR' }
  const assessed = await act('advanceRiskClue', 'AdvanceRiskClueInput', step)
  expect(assessed.errors ?? assessed.data?.advanceRiskClue).toEqual({ stage: 'ASSESSED' })
  expect(await save(sheet, { ...(await rowOf(sheet)), cells: { title: '又一名' } })).toMatchObject({
    faults: [{ code: 'risk-clue.assessed', field: 'title' }],
  })
})
