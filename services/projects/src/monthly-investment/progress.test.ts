import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { bring, invest } from '../target/hand-made.ts'
import { MonthlyInvestment } from './monthly-investment.entity.ts'

const UNIT = 'housing-construction'
const clerk = viewers.clerkOf('projects', 'development-reform')
const head = viewers.headOf('projects', 'development-reform')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await bring(ctx, [
      { id: 'road', startedOn: '2022-04-01', priorInvestment: 0 },
      { id: 'school', startedOn: '2022-04-01', priorInvestment: 100_000_000 },
      { id: 'done', startedOn: '2022-04-01', completedOn: '2022-06-30' },
      { id: 'idle' },
      { id: 'village', startedOn: '2022-04-01', township: '620725101' },
    ])
    await invest(ctx, 'road', '2022-07', 50, { cumulative: 80 })
  })
})
afterAll(() => county.stop())

const SAVE =
  'mutation ($input: SaveProgressInput!) { saveProjectProgress(input: $input) { status rows { projectId version warnings } } }'
const save = (rows: object[], more: object = {}, viewer = clerk) =>
  county.as(viewer).run(SAVE, { input: { period: '2022-08', unit: UNIT, rows, ...more } })
const road = { projectId: 'road', completed: 200000, cumulative: 1000000 }
const GRID = `query ($unit: ID!) { projectProgress(period: "2022-08", unit: $unit) { status open
  rows { project { id } version completed cumulative lastCumulative lastCompleted } } }`

test('the grid holds what is building, with last month’s figures beside it', async () => {
  const { data } = await county.as(clerk).run(GRID, { unit: UNIT })
  expect(data.projectProgress).toMatchObject({ status: null, open: true })
  expect(data.projectProgress.rows).toEqual([
    {
      project: { id: 'road' },
      version: null,
      completed: null,
      cumulative: null,
      lastCumulative: 800000,
      lastCompleted: 500000,
    },
    {
      project: { id: 'school' },
      version: null,
      completed: null,
      cumulative: null,
      lastCumulative: 1000000,
      lastCompleted: 0,
    },
  ])
})

test.each([
  [
    'a cumulative below last month’s',
    { ...road, cumulative: 700000 },
    'progress.cumulative-falls',
    'rows[1].cumulative',
  ],
  [
    'a cumulative that does not add up',
    { ...road, cumulative: 1100000 },
    'progress.cumulative-differs',
    'rows[1].cumulative',
  ],
  ['an amount below zero', { ...road, completed: -200000 }, 'amount-below-zero', 'rows[1].completed'],
  [
    'far above the plan without a word',
    { ...road, completed: 13000000, cumulative: 13800000 },
    'progress.above-plan',
    'rows[1].note',
  ],
  ['a project of another unit', { ...road, projectId: 'village' }, 'progress.not-owed', 'rows[1].projectId'],
  ['a project that is done', { ...road, projectId: 'done' }, 'progress.not-owed', 'rows[1].projectId'],
  [
    'a project twice',
    { projectId: 'school', completed: 0, cumulative: 1000000 },
    'progress.row-twice',
    'rows[1].projectId',
  ],
  ['a note of a page', { ...road, note: '长'.repeat(301) }, 'text-too-long', 'rows[1].note'],
])('%s is refused in its row and no row is kept', async (_case, row, code, field) => {
  const { errors } = await save([{ projectId: 'school', completed: 0, cumulative: 1000000 }, row])
  expect(errors?.[0]?.extensions).toMatchObject({ code, field })
  expect(await county.db.repository(MonthlyInvestment).countBy({ period: '2022-08' })).toBe(0)
})

test('a month goes from draft to lock, counts once submitted, and is corrected with a reason only', async () => {
  const done = async () =>
    (await county.as(clerk).run('{ project(id: "road") { completedInvestment } }')).data.project.completedInvestment
  const first = await save([road])
  expect(first.data.saveProjectProgress).toEqual({
    status: 'DRAFT',
    rows: [{ projectId: 'road', version: 1, warnings: [] }],
  })
  expect(await done()).toBe(500000)
  const step = (verb: string, viewer: typeof clerk, more = {}) =>
    county.as(viewer).run(`mutation ($input: PeriodStepInput!) { ${verb}ProjectsPeriod(input: $input) { status } }`, {
      input: { form: 'project-progress', period: '2022-08', unit: UNIT, ...more },
    })
  expect((await step('submit', clerk)).errors?.[0]?.extensions).toMatchObject({
    code: 'progress.incomplete',
    missing: 1,
  })
  expect((await save([{ ...road }])).errors?.[0]?.extensions).toMatchObject({
    code: 'conflict',
    field: 'rows[0].version',
  })
  await save([{ projectId: 'school', completed: 300000, cumulative: 1300000, imageProgress: '主体施工' }])
  expect((await step('submit', clerk)).data.submitProjectsPeriod.status).toBe('SUBMITTED')
  expect(await done()).toBe(700000)
  expect((await step('return', head, { reason: '佐证不清' })).errors).toBeUndefined()
  expect(await done()).toBe(500000)
  expect((await step('submit', clerk)).errors).toBeUndefined()
  expect(await done()).toBe(700000)
  expect((await save([{ ...road, version: 4 }])).errors?.[0]?.extensions).toMatchObject({ code: 'period-under-review' })
  for (const verb of ['review', 'approve', 'lock']) expect((await step(verb, head)).errors).toBeUndefined()
  const correction = { ...road, version: 4, completed: -100000, cumulative: 700000 }
  expect((await save([correction])).errors?.[0]?.extensions).toMatchObject({ code: 'period-closed' })
  const corrected = await save([correction], { correctionReason: '上月多报，据实核减' }, head)
  expect(corrected.errors).toBeUndefined()
  expect(await done()).toBe(400000)
})

test('a township enters its own projects and nobody else’s', async () => {
  const township = viewers.townshipClerk('620725101')
  const mine = { projectId: 'village', completed: 100000, cumulative: 100000 }
  expect((await save([mine], { unit: '620725101' }, township)).errors).toBeUndefined()
  expect((await save([road], {}, township)).errors?.[0]?.extensions).toMatchObject({
    code: 'not-your-unit',
    field: 'unit',
  })
  const { data } = await county.as(township).run('{ projectsObligations { unit period total filled } }')
  expect(data.projectsObligations).toContainEqual({ unit: '620725101', period: '2022-08', total: 1, filled: 1 })
})
