import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madePoint, OTHER_TOWN, TOWN } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('natural-resources')
const township = viewers.townshipClerk(TOWN)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madePoint(ctx, 1)
    await madePoint(ctx, 2)
    await madePoint(ctx, 3, { township: OTHER_TOWN })
    await madePoint(ctx, 4, { delistedOn: '2022-06-01' })
  })
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = clerk, fields = 'id version') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const WARNING = {
  number: '预警1号',
  level: 'ORANGE',
  validUntil: '2022-09-01',
  rainMm: 40,
  basis: '强降水',
  townships: [TOWN],
}
const issue = (more: object = {}, viewer = clerk) =>
  run(
    'issueGeohazardWarning',
    'IssueGeohazardWarningInput',
    { ...WARNING, ...more },
    viewer,
    'id version unconfirmed notices { id version township }',
  )

test('a warning goes to every point watched in its townships, and to no other', async () => {
  const refused: [object, string, string][] = [
    [{ validUntil: '2022-08-30' }, 'geohazard-warning.over-already', 'validUntil'],
    [{ townships: [] }, 'geohazard-warning.townships-required', 'townships'],
    [{ townships: ['620725999'] }, 'geohazard-warning.no-points', 'townships'],
  ]
  for (const [more, code, field] of refused)
    expect((await issue(more)).errors?.[0]?.extensions).toMatchObject({ code, field })
  expect((await issue({}, township)).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
  expect((await issue()).data.issueGeohazardWarning).toMatchObject({ unconfirmed: 2 })
  expect((await issue()).errors?.[0]?.extensions).toMatchObject({
    code: 'geohazard-warning.number-taken',
    field: 'number',
  })
})

test('a township confirms its own notices once; what is not confirmed is an alert while the warning stands', async () => {
  const read = await county
    .as(township)
    .run('{ geohazardNotices { nodes { id version warning { number level } point { name } } } }')
  const [first, second] = read.data.geohazardNotices.nodes
  expect(first).toMatchObject({ warning: { number: '预警1号', level: 'ORANGE' } })
  const confirm = (id: string, version: number, viewer = township) =>
    run(
      'confirmGeohazardNotice',
      'ConfirmGeohazardNoticeInput',
      { id, version, confirmedBy: '王监测员', measure: '已转移' },
      viewer,
    )
  expect((await confirm(first.id, 1, viewers.townshipClerk(OTHER_TOWN))).errors?.[0]?.extensions).toMatchObject({
    code: 'not-found',
  })
  expect((await confirm(first.id, 1)).errors).toBeUndefined()
  expect((await confirm(first.id, 2)).errors?.[0]?.extensions).toMatchObject({ code: 'geohazard-notice.confirmed' })
  expect(await alertsOf(county, 'geohazard-notice.unconfirmed')).toEqual([
    { label: second.point.name, severity: 'RED' },
  ])
  const { data } = await county
    .as(clerk)
    .run('{ geohazardWarnings(inForce: true) { nodes { id version unconfirmed } } }')
  const [{ id, version }] = data.geohazardWarnings.nodes
  expect((await run('liftGeohazardWarning', 'LiftGeohazardWarningInput', { id, version })).errors).toBeUndefined()
  expect(await alertsOf(county, 'geohazard-notice.unconfirmed')).toEqual([])
})
