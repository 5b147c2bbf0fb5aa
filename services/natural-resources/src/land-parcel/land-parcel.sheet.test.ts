import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { parcelCode, TOWN } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('natural-resources')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  const values = { subjectKind: 'PARCEL', parcelCode: parcelCode(1), name: '石墨地块', township: TOWN, overlapMu: 0 }
  await county.as(clerk).run('mutation ($input: KeepRedLineCheckInput!) { keepRedLineCheck(input: $input) { id } }', {
    input: { values: { ...values, checkedOn: '2022-01-20' } },
  })
})
afterAll(() => county.stop())

const SHEET = 'landParcels'
const ROWS = `query { naturalResourcesSheetRows(sheet: "${SHEET}") { nodes { id version cells } } }`
const SAVE = `mutation ($input: SaveSheetInput!) { saveNaturalResourcesSheet(input: $input) {
  entered corrected unchanged refused faults { code field params rows } } }`
const CHECK = `query ($rows: [SheetRowInput!]!) { checkNaturalResourcesSheet(sheet: "${SHEET}", rows: $rows) {
  nodes { state before after } } }`
const rowsOf = async () => (await county.as(clerk).run(ROWS)).data.naturalResourcesSheetRows.nodes
const save = async (rows: object[], viewer = clerk) => {
  const { data, errors } = await county.as(viewer).run(SAVE, { input: { sheet: SHEET, rows } })
  return data?.saveNaturalResourcesSheet ?? errors?.[0]?.extensions
}

const FACTS = { name: '石墨地块', township: TOWN, areaMu: 50, landUse: 'INDUSTRIAL', projectId: 'prj-1' }
const APPROVED = { ...FACTS, code: parcelCode(1), approvedOn: '2022-01-05', approvalDocument: '批复1号' }
const EXPROPRIATED = { expropriatedOn: '2022-02-01', expropriationDocument: '征收公告' }
const SUPPLIED = {
  suppliedOn: '2022-03-01',
  supplyDocument: '出让合同',
  supplyMode: 'TENDER_AUCTION',
  recipient: '碳谷公司',
  startDueOn: '2022-06-30',
}
const STARTED = { startedOn: '2022-04-01', startDocument: '巡查记录' }
const numbered = (number: number) => ({ ...APPROVED, code: parcelCode(number) })

test('a row takes a parcel as far as it says; a bad one names the cell and keeps nothing', async () => {
  const saved = await save([
    { cells: { ...APPROVED, ...EXPROPRIATED, ...SUPPLIED, ...STARTED, usedMu: 20, usedNotedOn: '2022-08-01' } },
    { cells: { ...numbered(2), ...STARTED } },
    { cells: { ...numbered(3), ...SUPPLIED } },
    { cells: { ...numbered(3), ...EXPROPRIATED, ...SUPPLIED } },
    { cells: { ...numbered(3), ...EXPROPRIATED, expropriatedOn: '2022-01-04' } },
    { cells: { ...numbered(3), ...EXPROPRIATED, expropriationDocument: null } },
    { cells: { ...numbered(3), ...STARTED, usedMu: 50.5, usedNotedOn: '2022-08-01' } },
    { cells: { ...numbered(3), usedMu: 5, usedNotedOn: '2022-08-01' } },
    { cells: { ...numbered(3), areaMu: 0 } },
    { cells: { ...numbered(3), code: '1-2-3' } },
    { cells: APPROVED },
  ])
  expect(saved).toMatchObject({ entered: 2, refused: 9 })
  expect(saved.faults).toMatchObject([
    { code: 'land-parcel.step-missing', field: 'suppliedOn', rows: [2] },
    { code: 'land-parcel.red-line-unchecked', field: 'suppliedOn', rows: [3] },
    { code: 'days-out-of-order', field: 'expropriatedOn', rows: [4] },
    { code: 'text-required', field: 'expropriationDocument', rows: [5] },
    { code: 'land-parcel.used-over-area', field: 'usedMu', params: { most: 50 }, rows: [6] },
    { code: 'land-parcel.not-started', field: 'startedOn', rows: [7] },
    { code: 'land-parcel.area-required', field: 'areaMu', rows: [8] },
    { code: 'land-parcel.code-wrong-shape', field: 'code', rows: [9] },
    { code: 'land-parcel.code-taken', field: 'code', rows: [10] },
  ])
  expect(await rowsOf()).toMatchObject([
    { id: parcelCode(1), version: 5, cells: { ...APPROVED, ...SUPPLIED, ...STARTED, usedMu: 20 } },
    { id: parcelCode(2), version: 2, cells: { ...STARTED, suppliedOn: null } },
  ])
})

test('a row that comes back shows its changed cells and takes the parcel on; what was taken stands', async () => {
  const [row] = await rowsOf()
  const done = { completedOn: '2022-08-01', completionDocument: '验收意见' }
  const rows = [{ ...row, cells: { ...row.cells, areaMu: 48, ...done } }]
  const { data } = await county.as(clerk).run(CHECK, { rows })
  expect(data.checkNaturalResourcesSheet.nodes).toEqual([
    {
      state: 'CHANGED',
      before: { areaMu: 50, completedOn: null, completionDocument: null },
      after: { areaMu: 48, ...done },
    },
  ])
  expect(await save(rows)).toMatchObject({ corrected: 1 })
  const [after] = await rowsOf()
  expect(after).toMatchObject({ version: row.version + 2, cells: { areaMu: 48, ...done } })
  const refused: [object, string, string][] = [
    [{ suppliedOn: '2022-03-02' }, 'land-parcel.step-stands', 'suppliedOn'],
    [{ startDueOn: null }, 'land-parcel.step-stands', 'startDueOn'],
    [{ approvalDocument: '批复2号' }, 'land-parcel.step-stands', 'approvalDocument'],
    [{ areaMu: 19 }, 'land-parcel.used-over-area', 'areaMu'],
    [{ code: parcelCode(9) }, 'key-fixed', 'code'],
    [{ standardMetOn: '2022-08-20' }, 'land-parcel.not-producing', 'standardMetOn'],
  ]
  for (const [cells, code, field] of refused)
    expect(await save([{ ...after, cells }])).toMatchObject({ refused: 1, faults: [{ code, field }] })
  expect(await save([{ ...row, cells: { name: '旧版' } }])).toMatchObject({ faults: [{ code: 'conflict' }] })
  expect(await save([{ cells: numbered(5) }], viewers.townshipClerk(TOWN))).toMatchObject({ code: 'forbidden' })
})
