import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { HOUSING, madeItem, MARKET } from '../testing/hand-made-items.ts'

const own = viewers.clerkIn(HOUSING)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '施工许可')
    await madeItem(ctx, '竣工备案')
    await madeItem(ctx, '他单位的', { department: MARKET })
  })
})
afterAll(() => county.stop())

const OUT = `{ governmentServicesSheetRows(sheet: "serviceItemVersions", first: 50) { nodes { id version cells } } }`
const SAVE = `mutation ($input: SaveSheetInput!) { saveGovernmentServicesSheet(input: $input) {
    entered corrected unchanged refused faults { code field params rows } } }`
const cells = {
  itemId: '施工许可',
  // As people write lists in one cell.
  steps: '受理、审查、决定',
  materials: '申请表；身份证\n施工图',
  legalDays: 20,
  promisedDays: 5,
  fee: 12.5,
  visits: 1,
  onlineDepth: 'WHOLE',
  offlineByLaw: null,
  oneWindow: true,
  note: null,
}
const save = async (rows: object[], viewer = own) => {
  const { data, errors } = await county.as(viewer).run(SAVE, { input: { sheet: 'serviceItemVersions', rows } })
  expect(errors).toBeUndefined()
  return data.saveGovernmentServicesSheet
}

test('drafts of the next versions come in as a sheet; a bad row comes back with its reason, the good one stays', async () => {
  const overLaw = { ...cells, itemId: '竣工备案', promisedDays: 21 }
  const answer = await save([{ cells }, { cells: overLaw }, { cells: { ...cells, itemId: '他单位的' } }])
  expect(answer).toMatchObject({ entered: 1, refused: 2 })
  expect(answer.faults).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'item-version.promise-over-law', field: 'promisedDays', rows: [1] }),
      expect.objectContaining({ code: 'not-your-department', field: 'itemId', rows: [2] }),
    ]),
  )
  const { data } = await county
    .as(own)
    .run('{ serviceItem(id: "施工许可") { versions { stage steps materials fee promisedDays } } }')
  expect(data.serviceItem.versions.at(-1)).toEqual({
    stage: 'DRAFT',
    steps: ['受理', '审查', '决定'],
    materials: ['申请表', '身份证', '施工图'],
    fee: 12.5,
    promisedDays: 5,
  })
})

test('what went out comes back without a change, and a published version is not written over', async () => {
  const { data } = await county.as(own).run(OUT)
  const rows: { id: string; version: number; cells: Record<string, unknown> }[] = data.governmentServicesSheetRows.nodes
  const mine = rows.filter((row) => row.cells.itemId !== '他单位的')
  expect(await save(mine)).toMatchObject({ entered: 0, corrected: 0, unchanged: mine.length, refused: 0 })
  const published = mine.find(({ cells: { itemId } }) => itemId === '竣工备案')
  const changed = [{ ...published, cells: { ...published?.cells, steps: '只受理' } }]
  const answer = await save(changed)
  expect(answer.refused).toBe(1)
  expect(answer.faults[0]).toMatchObject({ code: 'item-version.not-draft' })
})
