import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '../testing/index.ts'
import { wells } from '../testing/sample/well.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { openForEntry } from './period-gate.ts'

const TOWN = '620725101'
const reviewer = viewers.headOf('wells')
/** Heads an office that keeps records in the same service, and reviews nothing in it. */
const another = viewers.headOf('wells', 'roads')
const clerk = viewers.townshipClerk(TOWN)
const head = viewers.townshipHead(TOWN)

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
})
afterAll(() => county.stop())

const opened = (period: string) => county.arrange((ctx) => openForEntry(ctx, 'wells', period, TOWN))
const step = (viewer: Viewer, verb: string, period: string, more = {}) =>
  county.as(viewer).run(`mutation ($input: PeriodStepInput!) { ${verb}WellsPeriod(input: $input) { status } }`, {
    input: { form: 'wells', period, unit: TOWN, ...more },
  })
const faultOf = (answer: Awaited<ReturnType<typeof step>>) => answer.errors?.[0]?.extensions
const offered = async (viewer: Viewer, period: string): Promise<string[] | undefined> => {
  const { data } = await county
    .as(viewer)
    .run('query ($period: Month) { wellsSubmissions(period: $period) { nodes { reviewer availableSteps } } }', {
      period,
    })
  const [submission] = data.wellsSubmissions.nodes
  if (submission) expect(submission.reviewer).toBe('wells')
  return submission?.availableSteps
}
const forbidden = { code: 'forbidden', field: 'unit', reviewer: 'wells' }

test('a report is passed by the office that its form names and by no other of the service; the refusals stand in the trail', async () => {
  await opened('2022-08')
  expect(await offered(clerk, '2022-08')).toEqual(['submit'])
  expect(faultOf(await step(viewers.clerkOf('wells', 'roads'), 'submit', '2022-08'))).toMatchObject(forbidden)
  expect((await step(clerk, 'submit', '2022-08')).errors).toBeUndefined()
  const way = [
    ['review', ['review', 'return']],
    ['approve', ['approve', 'return']],
    ['lock', ['lock', 'return']],
  ] as const
  for (const [verb, steps] of way) {
    expect(await offered(another, '2022-08')).toEqual([])
    expect(faultOf(await step(another, verb, '2022-08'))).toMatchObject(forbidden)
    expect(faultOf(await step(another, 'return', '2022-08', { reason: '数据有误' }))).toMatchObject(forbidden)
    expect(await offered(reviewer, '2022-08')).toEqual(steps)
    expect((await step(reviewer, verb, '2022-08')).errors).toBeUndefined()
  }
  const refused = await county.db.sql<{ action: string }>(
    `SELECT action FROM audit_entry WHERE outcome = 'REFUSED' AND actorName = ? ORDER BY sequence`,
    [another.name],
  )
  expect(refused.map(({ action }) => action)).toEqual(
    ['review', 'return', 'approve', 'return', 'lock', 'return'].map((verb) => `${verb}WellsPeriod`),
  )
})

test('the head of the unit looks at its report first and may give it back, until the reviewer has approved it', async () => {
  await opened('2022-07')
  await step(clerk, 'submit', '2022-07')
  expect(await offered(head, '2022-07')).toEqual(['review', 'return'])
  expect(await offered(viewers.townshipHead('620725102'), '2022-07')).toBeUndefined()
  expect((await step(head, 'review', '2022-07')).data.reviewWellsPeriod.status).toBe('REVIEWED')
  expect(await offered(head, '2022-07')).toEqual(['return'])
  expect(faultOf(await step(head, 'approve', '2022-07'))).toMatchObject({ code: 'forbidden' })
  expect((await step(reviewer, 'approve', '2022-07')).data.approveWellsPeriod.status).toBe('APPROVED')
  expect(await offered(head, '2022-07')).toEqual([])
  expect(faultOf(await step(head, 'return', '2022-07', { reason: '漏报一处' }))).toMatchObject(forbidden)
  expect((await step(reviewer, 'return', '2022-07', { reason: '漏报一处' })).errors).toBeUndefined()
})

test('nobody is offered the review of what he submitted himself', async () => {
  expect((await step(head, 'submit', '2022-07')).errors).toBeUndefined()
  expect(await offered(head, '2022-07')).toEqual(['return'])
  expect(faultOf(await step(head, 'review', '2022-07'))).toMatchObject({ code: 'own-work', field: 'unit' })
})

test('a locked month is put right by the reviewer’s head alone, and nobody enters for another office', async () => {
  const enter = async (viewer: Viewer, period: string, reason: string | null) => {
    const ctx = county.context(viewer)
    return ctx.db.transaction(() => openForEntry(ctx, 'wells', period, TOWN, reason))
  }
  const offers = [reviewer, head, another, viewers.clerkOf('wells')].map((viewer) => offered(viewer, '2022-08'))
  expect(await Promise.all(offers)).toEqual([['correct'], [], [], []])
  await expect(enter(another, '2022-08', '补录')).rejects.toMatchObject({
    code: 'forbidden',
    details: { field: 'unit' },
  })
  await expect(enter(head, '2022-08', '补录')).rejects.toMatchObject({ code: 'period-closed' })
  await expect(enter(reviewer, '2022-08', '补录')).resolves.toMatchObject({ revision: 2, status: 'LOCKED' })
  await expect(enter(viewers.clerkOf('wells', 'roads'), '2022-07', null)).rejects.toMatchObject({ code: 'forbidden' })
})

test('a step on a form or a month that there is not is refused as that, to the reviewer and to others alike', async () => {
  for (const viewer of [reviewer, another]) {
    expect(faultOf(await step(viewer, 'review', '2022-07', { form: 'springs' }))).toMatchObject({
      code: 'form-unknown',
      field: 'form',
    })
    expect(faultOf(await step(viewer, 'review', '2022-01'))).toMatchObject({ code: 'not-found', field: 'period' })
  }
})

test('another office of the service owes nothing of what units report to the reviewer', async () => {
  const owed = async (viewer: Viewer) =>
    (await county.as(viewer).run('{ wellsObligations(period: "2022-08") { unit } }')).data.wellsObligations.length
  expect(await Promise.all([reviewer, viewers.leader, clerk, another].map(owed))).toEqual([2, 2, 1, 0])
})
