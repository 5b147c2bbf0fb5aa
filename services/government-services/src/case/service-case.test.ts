import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { HOUSING, MARKET, madeItem } from '../testing/hand-made-items.ts'
import { cardOf, refusalOfAgreedDays, refusalOfRoute, timeOfCase } from './service-case.rules.ts'
import { workingDaysBetween } from './working-days.rules.ts'

const centre = viewers.clerkOf('government-services', 'government-service')
const housing = viewers.clerkIn(HOUSING)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '施工许可')
    await madeItem(ctx, '起草中', {}, [])
  })
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = centre, fields = 'id version') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const CASE = {
  itemId: '施工许可',
  applicant: '张某',
  channel: 'WINDOW',
  acceptedWhen: 'OFFICE_HOURS',
  acceptedOn: '2022-08-01',
  visits: 1,
}
const FIELDS =
  'id version department legalDays promisedDays promisedDueOn legalDueOn stage time daysLeft availableSteps isPublic'
const keep = (number: string, more: object = {}, viewer = centre) =>
  run('keepServiceCase', 'KeepServiceCaseInput', { values: { ...CASE, number, ...more } }, viewer, FIELDS)
const kept = async (number: string, more: object = {}) => (await keep(number, more)).data.keepServiceCase
const fault = (answer: Awaited<ReturnType<typeof run>>) => answer.errors?.[0]?.extensions
const advance = (id: string, version: number, step: string, more: object = {}, viewer = centre) =>
  run(
    'advanceServiceCase',
    'AdvanceServiceCaseInput',
    { id, version, step, on: '2022-08-10', ...more },
    viewer,
    'id version stage closedOn archiveNumber',
  )
const decide = (id: string, version: number, on: string) =>
  advance(id, version, 'DECIDE', { on, result: 'GRANTED', document: '许可1号' })

test('the rules: working days, promise against law, routes without gaps, cards', () => {
  expect(workingDaysBetween('2022-08-26', '2022-08-29')).toBe(1)
  expect(workingDaysBetween('2022-08-29', '2022-08-29')).toBe(0)
  const limits = { legalDays: 20, promisedDays: 10 }
  expect(refusalOfAgreedDays(10, limits)).toBeNull()
  expect(refusalOfAgreedDays(11, limits)?.code).toBe('service-case.promise-over-item')
  expect(refusalOfAgreedDays(21, limits)?.code).toBe('service-case.promise-over-law')
  const part = (ordinal: number, department: string) => ({ ordinal, department, days: 3 })
  expect(refusalOfRoute([part(1, 'a'), part(1, 'b'), part(2, 'a')])).toBeNull()
  expect(refusalOfRoute([])?.code).toBe('service-case.route-empty')
  expect(refusalOfRoute([part(1, 'a'), part(3, 'b')])?.code).toBe('service-case.route-gap')
  expect(refusalOfRoute([part(1, 'a'), part(1, 'a')])?.code).toBe('service-case.route-twice')
  expect(cardOf({ cases: 100, overdue: 0, complained: 0 })).toBe('GREEN')
  expect(cardOf({ cases: 100, overdue: 5, complained: 5 })).toBe('YELLOW')
  expect(cardOf({ cases: 10, overdue: 1, complained: 1 })).toBe('RED')
  const days = { closedOn: null, promisedDueOn: '2022-08-10', legalDueOn: '2022-08-20' }
  expect(timeOfCase(days, '2022-08-10', '2022-08-12')).toBe('NEAR')
  expect(timeOfCase(days, '2022-08-11', '2022-08-15')).toBe('OVER_PROMISE')
  expect(timeOfCase(days, '2022-08-21', '2022-08-23')).toBe('OVER_LAW')
})

test('a case takes its days from the item in force, a holiday counted from the day of acceptance', async () => {
  expect(await kept('件1')).toMatchObject({
    department: HOUSING,
    legalDays: 20,
    promisedDays: 10,
    promisedDueOn: '2022-08-15',
    legalDueOn: '2022-08-29',
    stage: 'ACCEPTED',
    time: 'OVER_LAW',
    availableSteps: ['DECIDE', 'RETURN', 'WITHDRAW'],
    isPublic: true,
  })
  const weekend = { acceptedOn: '2022-08-27', acceptedWhen: 'WEEKEND', agreedDays: 1 }
  expect(await kept('件2', { ...weekend, receiptNumber: '回执1' })).toMatchObject({
    promisedDueOn: '2022-08-29',
    promisedDays: 1,
  })
  expect(fault(await keep('件3', weekend))).toMatchObject({ code: 'service-case.receipt-required' })
  expect(fault(await keep('件3', { ...weekend, acceptedOn: '2022-08-26' }))).toMatchObject({
    code: 'service-case.not-weekend',
  })
  expect(fault(await keep('件3', { agreedDays: 21 }))).toMatchObject({ code: 'service-case.promise-over-law' })
  expect(fault(await keep('件3', { itemId: '起草中' }))).toMatchObject({ code: 'service-case.item-not-in-force' })
  expect(fault(await keep('件3', { acceptedOn: '2022-09-01' }))).toMatchObject({ code: 'day-in-future' })
  expect(fault(await keep('件3', { channel: 'POINT' }))).toMatchObject({ code: 'service-case.township-required' })
  expect(fault(await keep('件1'))).toMatchObject({ code: 'duplicate' })
  expect(fault(await keep('件3', {}, housing))).toMatchObject({ code: 'forbidden' })
})

test('the day’s work at a window: what is near its day and what is over it, with alerts', async () => {
  await kept('近1', { acceptedOn: '2022-08-19' })
  await kept('远1', { acceptedOn: '2022-08-25' })
  const due = await county.as(housing).run('{ dueServiceCases { totalCount nodes { number time } } }')
  expect(due.data.dueServiceCases.nodes).toEqual([
    { number: '件1', time: 'OVER_LAW' },
    { number: '件2', time: 'OVER_PROMISE' },
    { number: '近1', time: 'NEAR' },
  ])
  expect((await county.as(viewers.clerkIn(MARKET)).run('{ dueServiceCases { totalCount } }')).data).toEqual({
    dueServiceCases: { totalCount: 0 },
  })
  expect(await alertsOf(county, 'service-case.near-promise')).toEqual([{ label: '近1', severity: 'YELLOW' }])
  expect((await alertsOf(county, 'service-case.overdue')).map(({ label }) => label).toSorted()).toEqual(['件1', '件2'])
  expect(await alertsOf(county, 'service-case.overdue', '2022-08-15')).toEqual([])
})

test('only a late case is taken to a leader', async () => {
  const find = async (number: string) =>
    (await county.as(centre).run(`{ serviceCases(search: "${number}") { nodes { id version } } }`)).data.serviceCases
      .nodes[0]
  const escalate = async (number: string) =>
    run(
      'escalateServiceCase',
      'EscalateServiceCaseInput',
      { ...(await find(number)), on: '2022-08-30', to: '分管副县长', reason: '逾期' },
      centre,
      'escalatedTo',
    )
  expect((await escalate('件1')).data.escalateServiceCase).toEqual({ escalatedTo: '分管副县长' })
  expect(fault(await escalate('远1'))).toMatchObject({ code: 'service-case.not-overdue', field: 'on' })
})

test('a case is decided once every department has done its part, in order, and then archived', async () => {
  const { id } = await kept('联1', { acceptedOn: '2022-08-02' })
  const route = (joints: object[]) =>
    run(
      'routeServiceCase',
      'RouteServiceCaseInput',
      { caseId: id, on: '2022-08-02', joints },
      centre,
      'id joints { id version ordinal department arrivedOn dueOn waitingDays }',
    )
  const part = (ordinal: number, department: string) => ({ ordinal, department, name: '审查', days: 2 })
  const routed = await route([part(1, HOUSING), part(1, MARKET), part(2, HOUSING)])
  const [first, second, third] = routed.data.routeServiceCase.joints
  expect([first.arrivedOn, second.dueOn, third.arrivedOn]).toEqual(['2022-08-02', '2022-08-04', null])
  expect(fault(await route([part(1, HOUSING)]))).toMatchObject({ code: 'service-case.routed' })
  expect(await alertsOf(county, 'case-joint.late', '2022-08-06')).toHaveLength(2)
  const pass = (joint: { id: string }, version: number, on: string, viewer = centre) =>
    run(
      'passServiceCaseJoint',
      'PassServiceCaseJointInput',
      { id: joint.id, version, on, opinion: '同意' },
      viewer,
      'waitingDays',
    )
  expect(fault(await pass(third, 1, '2022-08-03'))).toMatchObject({ code: 'case-joint.not-arrived' })
  const own = await pass(first, 1, '2022-08-03', first.department === HOUSING ? housing : viewers.clerkIn(MARKET))
  expect(own.data.passServiceCaseJoint).toEqual({ waitingDays: 1 })
  expect(fault(await pass(first, 2, '2022-08-03'))).toMatchObject({ code: 'case-joint.passed' })
  expect(fault(await decide(id, 1, '2022-08-10'))).toMatchObject({ code: 'service-case.joint-open' })
  await pass(second, 1, '2022-08-05')
  await pass(third, 2, '2022-08-08')
  expect(fault(await advance(id, 1, 'ARCHIVE'))).toMatchObject({ code: 'service-case.step' })
  expect(fault(await advance(id, 1, 'DECIDE', { document: '甲' }))).toMatchObject({
    code: 'service-case.result-required',
  })
  expect(fault(await advance(id, 1, 'DECIDE', {}, viewers.clerkIn(MARKET)))).toMatchObject({ code: 'not-found' })
  expect((await decide(id, 1, '2022-08-10')).data.advanceServiceCase).toMatchObject({ stage: 'DECIDED' })
  expect(fault(await advance(id, 2, 'ARCHIVE', { on: '2022-08-09', document: '档1' }))).toMatchObject({
    code: 'days-out-of-order',
  })
  expect(
    (await advance(id, 2, 'ARCHIVE', { on: '2022-08-11', document: '档1' })).data.advanceServiceCase,
  ).toMatchObject({
    stage: 'ARCHIVED',
    archiveNumber: '档1',
  })
})

test('what lies with a department is told of open cases only', async () => {
  const { id } = await kept('待1', { acceptedOn: '2022-08-22' })
  const waiting = async (all = false) => {
    const asked = `{ serviceCaseJoints(waiting: ${!all}, department: "${MARKET}") { totalCount nodes { name } } }`
    const { data } = await county.as(viewers.clerkIn(MARKET)).run(asked)
    return data.serviceCaseJoints.nodes.map(({ name }: { name: string }) => name)
  }
  const joints = [
    { ordinal: 1, department: MARKET, name: '联审', days: 2 },
    { ordinal: 2, department: MARKET, name: '复核', days: 2 },
  ]
  await run('routeServiceCase', 'RouteServiceCaseInput', { caseId: id, on: '2022-08-22', joints })
  const part = await county
    .as(viewers.clerkIn(MARKET))
    .run(
      `{ serviceCaseJoints(department: "${MARKET}") { nodes { case { id } subject { number applicant item { name } } } } }`,
    )
  // The case is another department's; what its part is about it must know.
  expect(part.data.serviceCaseJoints.nodes).toEqual([
    { case: null, subject: { number: '待1', applicant: '张某', item: { name: '施工许可' } } },
  ])
  // The second part has not come to the department yet.
  expect(await waiting()).toEqual(['联审'])
  await advance(id, 1, 'WITHDRAW', { on: '2022-08-23', reason: '申请人撤回' })
  expect(await waiting()).toEqual([])
  expect(await waiting(true)).toEqual(expect.arrayContaining(['联审', '复核']))
})

test('SRV-OPEN counts what was decided in the year and must be public, once both process and result are', async () => {
  const publish = (id: string, version: number, more: object) =>
    run('publishServiceCase', 'PublishServiceCaseInput', { id, version, publishedAt: '县政府门户网站', ...more })
  const open = await kept('开1', { acceptedOn: '2022-07-01' })
  const before = await publish(open.id, 1, { resultPublishedOn: '2022-07-08' })
  expect(fault(before)).toMatchObject({ code: 'service-case.not-decided' })
  await decide(open.id, 1, '2022-07-06')
  await publish(open.id, 2, { processPublishedOn: '2022-07-01', resultPublishedOn: '2022-07-08' })
  const half = await kept('开2', { acceptedOn: '2022-07-01' })
  await decide(half.id, 1, '2022-07-06')
  await publish(half.id, 2, { processPublishedOn: '2022-07-01' })
  const secret = await kept('密1', { acceptedOn: '2022-07-01', confidentialReason: '涉及商业秘密' })
  await decide(secret.id, 1, '2022-07-06')
  const refused = await publish(secret.id, 2, { processPublishedOn: '2022-07-01' })
  expect(fault(refused)).toMatchObject({ code: 'service-case.confidential' })
  expect(await reading(county, 'SRV-OPEN', '2022-07-31')).toMatchObject({
    value: 50,
    counting: ['开1'],
    lacking: ['开2'],
  })
  expect(await reading(county, 'SRV-OPEN', '2022-07-07')).toMatchObject({ value: 0, denominator: 2 })
  expect(await reading(county, 'SRV-OPEN', '2022-07-05')).toMatchObject({ value: null })
  expect(await alertsOf(county, 'service-case.unpublished', '2022-07-31')).toEqual([
    { label: '开2', severity: 'YELLOW' },
  ])
})

test('efficiency counts on time, overdue and returned by department, as of a day', async () => {
  const { id } = await kept('退1', { acceptedOn: '2022-07-20' })
  await advance(id, 1, 'RETURN', { on: '2022-07-21', reason: '材料不全' })
  const { data } = await county
    .as(viewers.leader)
    .run(
      '{ serviceEfficiency(asOf: "2022-07-31") { department accepted closed onTime overdue returned onTimeRate card } }',
    )
  expect(data.serviceEfficiency).toEqual([
    { department: null, accepted: 4, closed: 4, onTime: 4, overdue: 0, returned: 1, onTimeRate: 100, card: 'GREEN' },
    { department: HOUSING, accepted: 4, closed: 4, onTime: 4, overdue: 0, returned: 1, onTimeRate: 100, card: 'GREEN' },
  ])
})

test('an item’s use is counted from its cases, and more visits than it says is an alert', async () => {
  await kept('多跑1', { acceptedOn: '2022-08-08', visits: 2, channel: 'ONLINE' })
  expect(await alertsOf(county, 'service-item.visits-over')).toEqual([])
  await kept('多跑2', { acceptedOn: '2022-08-08', visits: 3 })
  expect(await alertsOf(county, 'service-item.visits-over')).toEqual([{ label: '施工许可', severity: 'YELLOW' }])
  expect(await alertsOf(county, 'service-item.visits-over', '2022-08-07')).toEqual([])
  const { data } = await county
    .as(housing)
    .run('{ serviceItems(search: "施工许可") { nodes { use { cases online onlineShare meanVisits } } } }')
  const { cases, online, onlineShare, meanVisits } = data.serviceItems.nodes[0].use
  expect({ online, onlineShare }).toEqual({ online: 1, onlineShare: (1 / cases) * 100 })
  expect(meanVisits).toBeCloseTo((cases + 3) / cases)
})
