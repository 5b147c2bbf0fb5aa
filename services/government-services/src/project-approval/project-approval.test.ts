import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { HOUSING, MARKET } from '../testing/hand-made-items.ts'
import { daysUsed } from './project-application.rules.ts'

const housing = viewers.clerkIn(HOUSING)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (
  verb: string,
  type: string,
  input: object,
  viewer = housing,
  fields = 'id version stage dueOn usedDays overdue nextStages blocker suspendedDays document',
) => county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const fault = (answer: Awaited<ReturnType<typeof run>>) => answer.errors?.[0]?.extensions
const VALUES = {
  projectId: 'p1',
  projectName: '光伏电站',
  kind: 'CONSTRUCTION',
  authority: HOUSING,
  applicant: '某公司',
  receivedOn: '2022-08-01',
  legalDays: 15,
  promisedDays: 5,
}
const keep = (number: string, more: object = {}, viewer = housing) =>
  run('keepProjectApplication', 'KeepProjectApplicationInput', { values: { ...VALUES, number, ...more } }, viewer)
const advance = (id: string, version: number, stage: string, on: string, more: object = {}, viewer = housing) =>
  run('advanceProjectApplication', 'AdvanceProjectApplicationInput', { id, version, stage, on, ...more }, viewer)

test('what is promised is never longer than the law allows, and a department keeps its own', async () => {
  expect(fault(await keep('项1', { promisedDays: 16 }))).toMatchObject({
    code: 'project-application.promise-over-law',
    field: 'promisedDays',
    most: 15,
  })
  expect((await keep('项0', { promisedDays: 15, receivedOn: '2022-07-29' })).data.keepProjectApplication).toMatchObject(
    {
      stage: 'RECEIVED',
      usedDays: null,
      nextStages: ['ACCEPTED', 'NOT_ACCEPTED'],
    },
  )
  expect(fault(await keep('项1', {}, viewers.clerkIn(MARKET)))).toMatchObject({
    code: 'not-your-department',
    field: 'authority',
  })
})

test('a suspension moves the due day and does not count as days used', async () => {
  const { id } = (await keep('项2')).data.keepProjectApplication
  expect(fault(await advance(id, 1, 'GRANTED', '2022-08-02', { document: '甲' }))).toMatchObject({
    code: 'project-application.step',
  })
  expect((await advance(id, 1, 'ACCEPTED', '2022-08-02')).data.advanceProjectApplication).toMatchObject({
    dueOn: '2022-08-09',
  })
  expect(fault(await advance(id, 2, 'SUSPENDED', '2022-08-04', { reason: '缺图' }))).toMatchObject({
    code: 'project-application.blocker-required',
  })
  expect(
    (await advance(id, 2, 'SUSPENDED', '2022-08-04', { blocker: 'MATERIALS', reason: '缺图' })).data
      .advanceProjectApplication,
  ).toMatchObject({ usedDays: 2, overdue: false, blocker: 'MATERIALS' })
  expect(await alertsOf(county, 'project-application.deadline')).toEqual([])
  const project = await county
    .as(viewers.leader)
    .run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { openApplications nextApprovalDueOn approvalBlockers applications { number } } } }',
      { r: [{ __typename: 'Project', id: 'p1' }] },
    )
  expect(project.data._entities[0]).toEqual({
    openApplications: 2,
    nextApprovalDueOn: null,
    approvalBlockers: ['MATERIALS'],
    applications: [{ number: '项0' }, { number: '项2' }],
  })
  expect((await advance(id, 3, 'ACCEPTED', '2022-08-24')).data.advanceProjectApplication).toMatchObject({
    dueOn: '2022-08-29',
    suspendedDays: 14,
    blocker: null,
  })
  expect(await alertsOf(county, 'project-application.deadline')).toEqual([{ label: '光伏电站', severity: 'RED' }])
  expect(await alertsOf(county, 'project-application.deadline', '2022-08-26')).toEqual([
    { label: '光伏电站', severity: 'YELLOW' },
  ])
  expect(fault(await advance(id, 4, 'GRANTED', '2022-08-30'))).toMatchObject({
    code: 'text-required',
    field: 'document',
  })
  expect(
    (await advance(id, 4, 'GRANTED', '2022-08-30', { document: '建字1号' })).data.advanceProjectApplication,
  ).toMatchObject({ stage: 'GRANTED', usedDays: 6, overdue: true, nextStages: [] })
})

test('suspended twice, it is given the working days of both back, though one began and ended on days off', async () => {
  const { id } = (await keep('项4')).data.keepProjectApplication
  const blocked = { blocker: 'MATERIALS', reason: '缺图' }
  const step = async (version: number, stage: string, on: string, more: object = {}) =>
    (await advance(id, version, stage, on, more)).data.advanceProjectApplication
  expect(await step(1, 'ACCEPTED', '2022-08-01')).toMatchObject({ dueOn: '2022-08-08' })
  await step(2, 'SUSPENDED', '2022-08-03', blocked)
  expect(await step(3, 'ACCEPTED', '2022-08-05')).toMatchObject({ suspendedDays: 2, dueOn: '2022-08-10' })
  expect(await step(4, 'SUSPENDED', '2022-08-06', blocked)).toMatchObject({ suspendedDays: 2, usedDays: 2 })
  expect(await step(5, 'ACCEPTED', '2022-08-14')).toMatchObject({ suspendedDays: 7, dueOn: '2022-08-17' })
  // A correction of what was promised keeps the days that were given back.
  const corrected = await run('keepProjectApplication', 'KeepProjectApplicationInput', {
    id,
    version: 6,
    values: { ...VALUES, number: '项4', promisedDays: 6 },
  })
  expect(corrected.data.keepProjectApplication).toMatchObject({ suspendedDays: 7, dueOn: '2022-08-18' })
  // Days of two suspensions never overlap, nor is anything decided while it was suspended.
  const early = await advance(id, 7, 'SUSPENDED', '2022-08-13', blocked)
  expect(fault(early)).toMatchObject({ code: 'days-out-of-order', field: 'on', after: '2022-08-14' })
  expect(fault(await advance(id, 7, 'GRANTED', '2022-08-12', { document: '建字2号' }))).toMatchObject({ field: 'on' })
  expect(await step(7, 'GRANTED', '2022-08-14', { document: '建字2号' })).toMatchObject({ usedDays: 2, overdue: false })
})

test('an application long suspended is an alert; one refused while suspended stops there', async () => {
  const { id } = (await keep('项3', { receivedOn: '2022-06-01' })).data.keepProjectApplication
  await advance(id, 1, 'ACCEPTED', '2022-06-02')
  await advance(id, 2, 'SUSPENDED', '2022-06-03', { blocker: 'LAND', reason: '用地未批' })
  expect(await alertsOf(county, 'project-application.blocked', '2022-07-02')).toEqual([])
  expect(await alertsOf(county, 'project-application.blocked', '2022-07-03')).toHaveLength(1)
  expect(
    (await advance(id, 3, 'REFUSED', '2022-07-04', { reason: '用地不符' })).data.advanceProjectApplication,
  ).toMatchObject({ stage: 'REFUSED', usedDays: 1 })
  expect(
    daysUsed({ acceptedOn: '2022-08-01', suspendedOn: null, suspendedDays: 0, decidedOn: null }, '2022-08-08'),
  ).toBe(5)
})
