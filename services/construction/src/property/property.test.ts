import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@tongchou/service-kit'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('construction', 'housing-construction')
const head = viewers.headOf('construction', 'housing-construction')
const town = viewers.townshipClerk('620725101')
let county: TestService
let companyId: string
let communityId: string

const run = async (verb: string, type: string, input: object, viewer: Viewer = clerk, fields = 'id version') => {
  const { data, errors } = await county
    .as(viewer)
    .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
  return errors ? { ...errors[0]?.extensions } : data[verb]
}
const keep = (name: string, values: object, viewer = clerk) =>
  run(`keep${name}`, `Keep${name}Input`, { values }, viewer)
const NOTICE = {
  foundOn: '2022-06-01',
  clause: '第三条第二项',
  reason: '电梯困人未及时处置',
  points: 15,
  noticedOn: '2022-06-06',
  appealBy: '2022-06-13',
}
const notice = (more: object = {}) =>
  run(
    'noticePropertyDeduction',
    'NoticePropertyDeductionInput',
    { companyId, noticeNumber: '告知1号', ...NOTICE, ...more },
    clerk,
    'id version state effectiveOn',
  )
const creditOn = async (asOf: string) => {
  const { data } = await county
    .as(viewers.leader)
    .run(`{ propertyCompanies { nodes { credit(asOf: "${asOf}") { score rating deductions pending } } } }`)
  return data.propertyCompanies.nodes[0].credit
}

beforeAll(async () => {
  county = await startTestService(service)
  const company = { name: '安居物业', uscc: '91620725MA7100001K', township: '620725101', manager: '张三' }
  companyId = (await keep('PropertyCompany', { ...company, registeredOn: '2020-01-01' })).id
  const facts = { name: '北环家园', township: '620725101', companyId, households: 500, floorArea: 52000 }
  communityId = (await keep('PropertyCommunity', { ...facts, neighbourhood: '北街社区', partyGroup: true })).id
})
afterAll(() => county.stop())

test.each([
  ['four working days to appeal', { appealBy: '2022-06-10' }, 'deduction.appeal-too-short', 'appealBy'],
  ['forty-one points', { points: 41 }, 'deduction.points', 'points'],
  ['a notice before the finding', { noticedOn: '2022-05-31' }, 'days-out-of-order', 'noticedOn'],
  ['an unknown community', { communityId: 'none' }, 'not-found', 'communityId'],
])('%s is refused on its field', async (_what, more, code, field) =>
  expect(await notice(more)).toMatchObject({ code, field }),
)

test('points count from the day after the time to appeal, and in the year they were found in', async () => {
  expect(await notice()).toMatchObject({ state: 'NOTICED', effectiveOn: '2022-06-14' })
  expect(await creditOn('2022-06-13')).toEqual({ score: 100, rating: 'A', deductions: 0, pending: 1 })
  expect(await creditOn('2022-06-14')).toEqual({ score: 85, rating: 'B', deductions: 1, pending: 0 })
  expect(await notice()).toMatchObject({ code: 'duplicate' })
})

test('one deduction is found by its id alone', async () => {
  const ask = 'query ($id: ID) { propertyDeductions(id: $id) { totalCount nodes { id noticeNumber } } }'
  const all = (await county.as(clerk).run(ask)).data.propertyDeductions.nodes
  const { id } = all[0]
  expect((await county.as(clerk).run(ask, { id })).data.propertyDeductions).toEqual({ totalCount: 1, nodes: [all[0]] })
  expect((await county.as(clerk).run(ask, { id: 'nobody' })).data.propertyDeductions.totalCount).toBe(0)
})

test('an appeal holds the points back until a head who did not give the notice decides', async () => {
  const when = { foundOn: '2022-07-01', noticedOn: '2022-07-04', appealBy: '2022-07-11' }
  const { id } = await notice({ ...when, points: 20, noticeNumber: '告知2号', communityId })
  const appeal = (appealedOn: string, version = 1) =>
    run(
      'appealPropertyDeduction',
      'AppealPropertyDeductionInput',
      { id, version, appealedOn, appeal: '申诉函3号' },
      town,
    )
  expect(await appeal('2022-07-12')).toMatchObject({ code: 'deduction.appeal-late', field: 'appealedOn' })
  expect(await appeal('2022-07-08')).toMatchObject({ version: 2 })
  expect(await creditOn('2022-07-31')).toMatchObject({ score: 85, pending: 1 })
  const decide = (points: number, viewer: Viewer) =>
    run(
      'decidePropertyAppeal',
      'DecidePropertyAppealInput',
      { id, version: 2, points, decidedOn: '2022-08-15', decision: '部分采纳' },
      viewer,
      'state counts',
    )
  expect(await decide(5, clerk)).toMatchObject({ code: 'forbidden' })
  expect(await decide(21, head)).toMatchObject({ code: 'deduction.points-over-notice', field: 'points' })
  expect(await decide(5, head)).toEqual({ state: 'REDUCED', counts: true })
  expect(await creditOn('2022-08-14')).toMatchObject({ score: 85 })
  expect(await creditOn('2022-08-15')).toMatchObject({ score: 80, rating: 'B', deductions: 2, pending: 0 })
  expect(await decide(5, head)).toMatchObject({ code: 'deduction.state' })
})

test('nobody decides on a notice of their own', async () => {
  const own = {
    ...NOTICE,
    companyId,
    noticeNumber: '告知3号',
    foundOn: '2022-08-01',
    noticedOn: '2022-08-01',
    appealBy: '2022-08-08',
  }
  const { id } = await run('noticePropertyDeduction', 'NoticePropertyDeductionInput', own, head)
  const appeal = { id, version: 1, appealedOn: '2022-08-02', appeal: '申诉函4号' }
  await run('appealPropertyDeduction', 'AppealPropertyDeductionInput', appeal)
  const decision = { id, version: 2, points: 15, decidedOn: '2022-08-03', decision: '维持' }
  expect(await run('decidePropertyAppeal', 'DecidePropertyAppealInput', decision, head)).toMatchObject({
    code: 'deduction.own-notice',
  })
})

test('complaints of the year a thousand households; last year’s and those to come do not count', async () => {
  const complaint = { communityId, source: 'HOTLINE_12345', subject: '供暖不热' }
  const enter = (receivedOn: string, dueOn: string, more: object = {}) =>
    keep('PropertyComplaint', { ...complaint, receivedOn, dueOn, ...more }, town)
  await enter('2021-12-20', '2022-01-04')
  await enter('2022-08-01', '2022-08-16')
  await enter('2022-08-02', '2022-08-17', { settledOn: '2022-08-10', founded: true, outcome: '已检修' })
  const { data } = await county
    .as(viewers.leader)
    .run(
      '{ propertyCompanies { nodes { now: served { complaints unsettled complaintRate } earlier: served(asOf: "2022-08-01") { complaints unsettled } } } }',
    )
  expect(data.propertyCompanies.nodes[0]).toEqual({
    now: { complaints: 2, unsettled: 1, complaintRate: 4 },
    earlier: { complaints: 1, unsettled: 1 },
  })
})

test('a township sees its own communities, enters what happens there, and no other’s', async () => {
  const other = viewers.townshipClerk('620725102')
  const look = async (viewer: Viewer) =>
    (await county.as(viewer).run('{ propertyCommunities { nodes { name company { name } issues { subject } } } }')).data
      .propertyCommunities.nodes
  const issue = { communityId, raisedOn: '2022-08-01', raisedBy: 'OWNERS_COMMITTEE', subject: '增设充电车棚' }
  expect(await keep('CommunityIssue', issue, other)).toMatchObject({ code: 'not-found', field: 'communityId' })
  await keep('CommunityIssue', issue, town)
  expect(await look(town)).toEqual([
    { name: '北环家园', company: { name: '安居物业' }, issues: [{ subject: '增设充电车棚' }] },
  ])
  expect(await look(other)).toEqual([])
})

test('alerts tell of complaints and appeals that wait', async () => {
  const { data } = await county.as(viewers.leader).run('{ constructionAlerts { nodes { rule severity } } }')
  expect(data.constructionAlerts.nodes).toContainEqual({ rule: 'property-complaint.late', severity: 'YELLOW' })
  expect(data.constructionAlerts.nodes).toContainEqual({ rule: 'property-deduction.appeal-undecided', severity: 'RED' })
})

test('notices are entered by a sheet; what the steps give is read there, and left blank in a new row', async () => {
  const save = async (cells: object) => {
    const rows = [{ cells: { ...NOTICE, companyId, ...cells } }]
    const { data } = await county
      .as(clerk)
      .run(
        `mutation ($input: SaveSheetInput!) { saveConstructionSheet(input: $input) { entered faults { code field } } }`,
        { input: { sheet: 'propertyDeductions', rows } },
      )
    return data.saveConstructionSheet
  }
  expect(await save({ noticeNumber: '告知7号' })).toEqual({ entered: 1, faults: [] })
  expect(await save({ noticeNumber: '告知8号', countedPoints: 3 })).toMatchObject({
    entered: 0,
    faults: [{ code: 'sheet.given-by-steps', field: 'countedPoints' }],
  })
  expect(await save({ noticeNumber: '告知7号' })).toMatchObject({ entered: 0, faults: [{ code: 'duplicate' }] })
  const { data } = await county
    .as(viewers.leader)
    .run(`{ propertyDeductions(search: "告知7号") { totalCount nodes { noticeNumber state } } }`)
  expect(data.propertyDeductions).toEqual({ totalCount: 1, nodes: [{ noticeNumber: '告知7号', state: 'NOTICED' }] })
})
