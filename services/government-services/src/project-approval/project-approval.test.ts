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
