import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeArea, madePoint, OTHER_TOWN, TOWN } from '../testing/hand-made.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madePoint(ctx, 1)
    await madeArea(ctx, TOWN, false, 10, 40, '2021-12-31')
  })
})
afterAll(() => county.stop())

const ROWS = 'query ($sheet: String!) { naturalResourcesSheetRows(sheet: $sheet) { nodes { id version cells } } }'
const SAVE = `mutation ($input: SaveSheetInput!) { saveNaturalResourcesSheet(input: $input) {
  entered corrected unchanged refused faults { code field rows } } }`
const town = viewers.townshipClerk(TOWN)
const clerk = viewers.clerkOf('natural-resources')
const rowsOf = async (sheet: string) =>
  (await county.as(clerk).run(ROWS, { sheet })).data.naturalResourcesSheetRows.nodes
const save = async (sheet: string, rows: object[], viewer = town) =>
  (await county.as(viewer).run(SAVE, { input: { sheet, rows } })).data?.saveNaturalResourcesSheet

test('rounds that were noted on paper are entered by a township, one a point and day, and put right by their row', async () => {
  const round = { pointId: 'point-1', watchedOn: '2022-08-20', watchedAt: '08:30', finding: 'NORMAL' }
  const saved = await save('hazardWatches', [
    { cells: round },
    { cells: { ...round, watchedAt: '09:00' } },
    { cells: { ...round, watchedOn: '2022-09-01' } },
    { cells: { ...round, watchedOn: '2022-08-21', watchedAt: '8点' } },
    { cells: { ...round, watchedOn: '2022-08-22', rainMm: -1 } },
  ])
  expect(saved).toMatchObject({ entered: 1, refused: 4 })
  expect(saved.faults).toMatchObject([
    { code: 'hazard-watch.day-recorded', field: 'version', rows: [1] },
    { code: 'day-in-future', field: 'watchedOn', rows: [2] },
    { code: 'hazard-watch.time-wrong-shape', field: 'watchedAt', rows: [3] },
    { code: 'amount-below-zero', field: 'rainMm', rows: [4] },
  ])
  const [row] = await rowsOf('hazardWatches')
  expect(await save('hazardWatches', [{ ...row, cells: { crackMm: 3 } }])).toMatchObject({ corrected: 1 })
  expect(await save('hazardWatches', [{ ...row, cells: { crackMm: 4 } }])).toMatchObject({
    faults: [{ code: 'conflict' }],
  })
  const [after] = await rowsOf('hazardWatches')
  expect(await save('hazardWatches', [{ ...after, cells: { watchedOn: '2022-08-19' } }])).toMatchObject({
    faults: [{ code: 'key-fixed', field: 'watchedOn' }],
  })
  expect(await save('hazardWatches', [{ cells: round }], viewers.townshipClerk(OTHER_TOWN))).toMatchObject({
    faults: [{ code: 'not-found', field: 'pointId' }],
  })
})

test('an area is entered from a sheet from its day on; what stood is ended, not changed', async () => {
  const area = { township: TOWN, basic: false, qualityGrade: 10, areaMu: 38, reason: 'OCCUPATION', document: '批复' }
  const saved = await save(
    'farmlandAreas',
    [
      { cells: { ...area, from: '2022-05-01' } },
      { cells: { ...area, from: '2022-04-30' } },
      { cells: { ...area, from: '2022-06-01', qualityGrade: 16 } },
    ],
    clerk,
  )
  expect(saved).toMatchObject({
    entered: 1,
    faults: [
      { code: 'farmland.area-before-latest', field: 'from', rows: [1] },
      { code: 'farmland.grade-off-scale', field: 'qualityGrade', rows: [2] },
    ],
  })
  const [first] = await rowsOf('farmlandAreas')
  expect(await save('farmlandAreas', [{ ...first, cells: { areaMu: 1 } }], clerk)).toMatchObject({
    faults: [{ code: 'sheet-enters-only' }],
  })
})
