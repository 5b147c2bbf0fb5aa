import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

const ROWS = `query ($search: String) { projectsSheetRows(sheet: "projects", first: 200, filter: { search: $search }) {
  totalCount nodes { id version cells } } }`
const TAGS = 'query ($id: ID!) { project(id: $id) { name tags version } }'
const SAVE = `mutation ($input: SaveSheetInput!) { saveProjectsSheet(input: $input) {
  entered corrected unchanged refused faults { code field rows } } }`

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const clerk = viewers.clerkOf('projects')
const rowsOf = async (search = '') => (await county.as(clerk).run(ROWS, { search })).data.projectsSheetRows.nodes
const save = async (rows: unknown[], viewer = clerk) =>
  (await county.as(viewer).run(SAVE, { input: { sheet: 'projects', rows } })).data.saveProjectsSheet

test('a project is entered into the reserve and corrected from a sheet, and keeps its tags', async () => {
  const [listed] = await rowsOf()
  const fresh = { ...listed.cells, name: '静安村文化广场', projectCode: null }
  expect(await save([{ cells: fresh }])).toMatchObject({ entered: 1, refused: 0 })
  const tagged = (await rowsOf()).find(({ id }: { id: string }) => id === listed.id)
  const before = (await county.as(clerk).run(TAGS, { id: listed.id })).data.project
  expect(await save([{ ...tagged, cells: { ownerUnit: '临泽县某某公司' } }])).toMatchObject({ corrected: 1 })
  const after = (await county.as(clerk).run(TAGS, { id: listed.id })).data.project
  expect(after).toEqual({ ...before, version: before.version + 1 })
})

test('what the annual list fixed is refused on its row, and the others are kept', async () => {
  const rows = (await rowsOf()).slice(0, 3)
  const changed = rows.map((row: { cells: { totalInvestment: number } }, at: number) => ({
    ...row,
    cells: at === 1 ? { totalInvestment: row.cells.totalInvestment + 10_000 } : { siteNote: '已选址' },
  }))
  expect(await save(changed)).toMatchObject({
    corrected: 2,
    refused: 1,
    faults: [{ code: 'project.change-needs-request', field: 'totalInvestment', rows: [1] }],
  })
})

test('a township’s clerk corrects its own projects only', async () => {
  const [row] = await rowsOf()
  const other = viewers.townshipClerk(row.cells.township === '620725101' ? '620725102' : '620725101')
  expect(await save([{ ...row, cells: { siteNote: '改' } }], other)).toMatchObject({ faults: [{ code: 'not-found' }] })
})
