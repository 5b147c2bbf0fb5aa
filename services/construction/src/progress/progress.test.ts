import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { madeWork } from '../testing/hand-made.ts'
import { WorkKind, WorkProgramme, WorkUnit } from '../work/work.codes.ts'
import { WorkProgress } from './work-progress.entity.ts'
import { WorkSchedule } from './work-schedule.entity.ts'

const UNIT = 'housing-construction'
const clerk = viewers.clerkOf('construction', UNIT)
const head = viewers.headOf('construction', UNIT)
let county: TestService

beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const renewal = { programme: WorkProgramme.SHANTY_RENEWAL, unit: WorkUnit.HOME }
    await madeWork(ctx, { id: 'old', ...renewal, kind: WorkKind.OLD_ESTATE })
    await madeWork(ctx, { id: 'new', ...renewal, kind: WorkKind.RESETTLEMENT })
    await madeWork(ctx, { id: 'unplanned' })
    const plan = (workId: string, period: string, percent: number) =>
      ctx.create(WorkSchedule, { workId, period, percent }, 'made')
    const done = (workId: string, period: string, percent: number, reported = true) =>
      ctx.create(WorkProgress, { workId, period, unit: UNIT, percent, quantity: percent, note: null, reported }, 'made')
    for (const [month, percent] of [
      ['2022-05', 20],
      ['2022-06', 40],
      ['2022-07', 60],
    ] as const) {
      await plan('old', month, percent)
      await plan('new', month, percent)
    }
    await done('old', '2022-05', 22)
    await done('old', '2022-06', 41)
    await done('new', '2022-05', 20)
    await done('new', '2022-06', 33)
    await done('new', '2022-07', 90, false)
  })
})
afterAll(() => county.stop())

test('the renewal is on plan while each of its works is, at the last month that it reported', async () => {
  expect(await reading(county, 'CON-SHANTY-SCHEDULE', '2022-05-31')).toMatchObject({
    value: 1,
    counting: ['new', 'old'],
  })
  const june = await reading(county, 'CON-SHANTY-SCHEDULE', '2022-07-31')
  expect(june).toMatchObject({ value: 0, counting: ['old'], lacking: ['new'] })
  expect(june.parts).toEqual(
    expect.arrayContaining([
      { name: 'old', value: 1 },
      { name: 'new', value: 0 },
    ]),
  )
  expect((await reading(county, 'CON-SHANTY-SCHEDULE', '2022-05-30')).value).toBeNull()
})

const row = (workId: string, percent: number, more: object = {}) => ({ workId, percent, quantity: percent, ...more })
const save = (rows: object[], more: object = {}, viewer = clerk) =>
  county
    .as(viewer)
    .run(
      'mutation ($input: SaveConstructionProgressInput!) { saveConstructionProgress(input: $input) { status rows { workId version } } }',
      {
        input: { period: '2022-08', unit: UNIT, rows, ...more },
      },
    )

test.each([
  ['no line at all', [], 'rows-missing', 'rows'],
  ['a work that owes nothing', [row('unplanned', 5)], 'work-progress.not-owed', 'rows[0].workId'],
  ['one work twice', [row('old', 70), row('old', 71)], 'work-progress.row-twice', 'rows[1].workId'],
  ['a share that falls', [row('old', 30)], 'work-progress.falls', 'rows[0].percent'],
  ['more than the whole', [row('old', 101)], 'share-over-hundred', 'rows[0].percent'],
  [
    'more built than there is to build',
    [row('old', 70, { quantity: 101 })],
    'work-progress.over-whole',
    'rows[0].quantity',
  ],
  ['far behind without a word', [row('old', 49)], 'work-progress.note-required', 'rows[0].note'],
])('%s is refused', async (_case, rows, code, field) => {
  expect((await save(rows)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('nobody enters another department’s month', async () => {
  const { errors } = await save([row('old', 70)], {}, viewers.townshipClerk('620725101'))
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'not-your-unit' })
})

test('a month is entered beside its plan, counts once submitted, and only when whole', async () => {
  const grid =
    '{ constructionProgress(period: "2022-08", unit: "housing-construction") { status open rows { work { id } plannedPercent lastPercent percent version } } }'
  expect((await county.as(clerk).run(grid)).data.constructionProgress).toEqual({
    status: null,
    open: true,
    rows: [
      { work: { id: 'new' }, plannedPercent: 60, lastPercent: 90, percent: null, version: null },
      { work: { id: 'old' }, plannedPercent: 60, lastPercent: 41, percent: null, version: null },
    ],
  })
  expect((await save([row('old', 70)])).data.saveConstructionProgress).toMatchObject({ status: 'DRAFT' })
  const submit = () =>
    county.as(clerk).run('mutation ($input: PeriodStepInput!) { submitConstructionPeriod(input: $input) { status } }', {
      input: { form: 'construction-progress', period: '2022-08', unit: UNIT },
    })
  expect((await submit()).errors?.[0]?.extensions).toMatchObject({
    code: 'work-progress.incomplete',
    missing: 1,
    total: 2,
  })
  expect((await reading(county, 'CON-SHANTY-SCHEDULE', '2022-08-31')).value).toBe(0)
  await save([row('new', 92)])
  expect((await submit()).data.submitConstructionPeriod.status).toBe('SUBMITTED')
  const { data } = await county
    .as(head)
    .run('{ constructionWork(id: "old") { lastProgress { period percent } curve { period planned actual } } }')
  expect(data.constructionWork.lastProgress).toEqual({ period: '2022-08', percent: 70 })
  expect(data.constructionWork.curve.at(-1)).toEqual({ period: '2022-08', planned: null, actual: 70 })
})
