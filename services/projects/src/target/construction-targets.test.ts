import type { Context } from '@tongchou/service-kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ApprovalStep, type ApprovalStepKind } from '../approval-step/approval-step.entity.ts'
import { bring, handMade, invest } from './hand-made.ts'

const step = (ctx: Context, projectId: string, kind: `${ApprovalStepKind}`, grantedOn: string | null) =>
  ctx.create(
    ApprovalStep,
    {
      projectId,
      kind: kind as ApprovalStepKind,
      department: 'housing-construction',
      dueOn: '2022-04-30',
      submittedOn: '2022-03-01',
      grantedOn,
      document: grantedOn && '批复1号',
      blockedSince: null,
      isGate: false,
      signedOn: null,
      signedBy: null,
    },
    'test.brought',
  )

let county: Awaited<ReturnType<typeof handMade>>
beforeAll(async () => {
  county = await handMade()
  await county.arrange(async (ctx) => {
    await bring(ctx, [
      { id: 'street', startedOn: '2022-04-01', tags: ['STREET_REBUILD'] },
      { id: 'street-waiting', tags: ['STREET_REBUILD'] },
      { id: 'street-left', startedOn: '2022-04-01', withdrawnOn: '2022-06-10', tags: ['STREET_REBUILD'] },
      { id: 'homes', startedOn: '2022-04-01', tags: ['SHANTY_RENEWAL'] },
      { id: 'town', priorInvestment: 200_000_000, startedOn: '2022-03-01', tags: ['AILI_TOWN'] },
      { id: 'sludge', startedOn: '2022-03-01', tags: ['SLUDGE_DRYING'] },
      { id: 'station', startedOn: '2022-04-01', tags: ['RURAL_TRANSFER_STATION'] },
      { id: 'sorting', startedOn: '2022-04-01', tags: ['WASTE_SORTING'] },
      { id: 'plain', startedOn: '2022-03-01' },
    ])
    await invest(ctx, 'street', '2022-04', 300)
    await invest(ctx, 'street', '2022-05', 200)
    await invest(ctx, 'street', '2022-06', 900, { reported: false })
    await invest(ctx, 'street-left', '2022-04', 70)
    await invest(ctx, 'plain', '2022-05', 1000)
    await invest(ctx, 'homes', '2022-05', 40)
    await invest(ctx, 'station', '2022-05', 80)
    await invest(ctx, 'station', '2022-06', 25)
    await invest(ctx, 'sorting', '2022-06', 60, { reported: false })
    for (const [month, amount] of [
      ['2022-04', 50],
      ['2022-05', 30],
      ['2022-06', 20],
    ] as const)
      await invest(ctx, 'town', month, amount)
    await invest(ctx, 'sludge', '2022-04', 100)
    await step(ctx, 'homes', 'ESTABLISHMENT', '2022-03-10')
    await step(ctx, 'homes', 'LAND', '2022-06-20')
    await step(ctx, 'homes', 'CONSTRUCTION_PERMIT', null)
    await step(ctx, 'plain', 'LAND', null)
  })
})
afterAll(() => county.stop())

test('a programme’s investment is what its projects reported, not drafts, not those that left, not other projects', async () => {
  expect((await county.tell('CON-STREET-INV', '2022-06-30')).value).toBe(5_000_000)
  expect((await county.tell('CON-STREET-INV', '2022-05-15')).value).toBe(3_700_000)
  expect((await county.tell('CON-SHANTY-INV', '2022-06-30')).value).toBe(400_000)
  const { records } = await county.tell('CON-STREET-INV', '2022-06-30')
  expect(records).toEqual([
    { id: 'street-waiting', counts: false, note: '完成0.0万元' },
    { id: 'street', counts: true, note: '完成500.0万元' },
  ])
})

test('the rural stations and the sorting of waste have each their own sum, month by month', async () => {
  expect((await county.tell('CON-RURALSTATION-INV', '2022-06-30')).value).toBe(1_050_000)
  expect((await county.tell('CON-RURALSTATION-INV', '2022-05-31')).value).toBe(800_000)
  expect((await county.tell('CON-SORT-INV', '2022-06-30')).value).toBe(0)
  expect((await county.tell('CON-SORT-INV', '2021-06-30')).value).toBeNull()
})

test('a project speeds up while its share of the total grows over the month before', async () => {
  const june = await county.tell('CON-ACC-AILITOWN', '2022-06-30')
  expect(june.value).toBeCloseTo(30)
  expect(june.measurement.baseline).toBeCloseTo(28)
  const may = await county.tell('CON-ACC-AILITOWN', '2022-06-15')
  expect(may.value).toBeCloseTo(28)
  expect(may.measurement.baseline).toBeCloseTo(25)
})

test('one month not yet reported is waited for, a second one is standstill', async () => {
  const waited = await county.tell('CON-ACC-SLUDGE', '2022-05-31')
  expect(waited.value).toBeCloseTo(10)
  expect(waited.measurement.baseline).toBe(0)
  const still = await county.tell('CON-ACC-SLUDGE', '2022-06-30')
  expect([still.value, still.measurement.baseline]).toEqual([10, 10])
})

test('the permits of renewal projects count from the day they were granted', async () => {
  expect((await county.tell('CON-SHANTY-PERMITS', '2022-06-30')).value).toBeCloseTo(200 / 3)
  expect((await county.tell('CON-SHANTY-PERMITS', '2022-06-19')).value).toBeCloseTo(100 / 3)
  const { records } = await county.tell('CON-SHANTY-PERMITS', '2022-06-30')
  expect(records[0]).toMatchObject({ counts: false, note: '施工许可' })
  expect(records).toHaveLength(3)
})
