import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@tongchou/service-kit'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('construction', 'urban-management')
const water = viewers.clerkIn('water-affairs')
const town = viewers.townshipClerk('620725101')
let county: TestService
let categoryId: string
let gridCellId: string

const run = async (verb: string, type: string, input: object, viewer: Viewer = clerk, fields = 'id version state') => {
  const { data, errors } = await county
    .as(viewer)
    .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
  return errors ? { ...errors[0]?.extensions } : data[verb]
}
const keep = (name: string, values: object) => run(`keep${name}`, `Keep${name}Input`, { values }, clerk, 'id')
const ask = async (query: string, viewer: Viewer = viewers.leader) => {
  const { data, errors } = await county.as(viewer).run(query)
  expect(errors).toBeUndefined()
  return data
}
const report = (more: object = {}, viewer = clerk) =>
  run(
    'reportUrbanCase',
    'ReportUrbanCaseInput',
    {
      categoryId,
      gridCellId,
      place: '胜利街中段',
      description: '井盖破损',
      source: 'PATROL',
      photoBefore: 'P-1',
      reportedOn: '2022-08-01',
      ...more,
    },
    viewer,
    'id version state stepDueOn closeDueOn recursOf',
  )
const step = (verb: string, type: string, id: string, version: number, on: string, more: object = {}, viewer = clerk) =>
  run(verb, type, { id, version, on, ...more }, viewer)

/** A case on its way, checked as passed or not. */
async function handled(reportedOn: string, department: string | null = 'water-affairs'): Promise<string> {
  const { id } = await report({ reportedOn })
  await step('fileUrbanCase', 'StepUrbanCaseInput', id, 1, reportedOn)
  await step('dispatchUrbanCase', 'DispatchUrbanCaseInput', id, 2, reportedOn, { department })
  const done = { result: '已更换', photoAfter: 'P-2' }
  await step('handleUrbanCase', 'HandleUrbanCaseInput', id, 3, reportedOn, done)
  return id
}

beforeAll(async () => {
  county = await startTestService(service)
  const category = { code: 'B01', name: '雨水井盖', kind: 'COMPONENT', department: 'water-affairs', handlingDays: 3 }
  categoryId = (await keep('UrbanCaseCategory', category)).id
  const cell = { code: '62072510100101', name: '东街一网格', township: '620725101', patroller: '网格员' }
  gridCellId = (await keep('UrbanGridCell', cell)).id
})
afterAll(() => county.stop())

test('no case is taken in while a step has no limit', async () => {
  expect(await report()).toMatchObject({ code: 'case-limit.missing', step: 'FILE' })
  for (const stepName of ['FILE', 'DISPATCH', 'VERIFY', 'CLOSE'])
    await keep('UrbanCaseStepLimit', { step: stepName, workingDays: 1 })
})

test.each([
  ['a patroller without a photograph', { photoBefore: ' ' }, 'case.photo-required', 'photoBefore'],
  ['the hotline without its number', { source: 'HOTLINE_12345' }, 'case.source-number-required', 'sourceNumber'],
  ['half a place', { latitude: 38.7 }, 'case.place-incomplete', 'longitude'],
  ['tomorrow', { reportedOn: '2022-09-01' }, 'day-in-future', 'reportedOn'],
  ['an unknown category', { categoryId: 'none' }, 'not-found', 'categoryId'],
])('%s is refused on its field', async (_what, more, code, field) =>
  expect(await report(more)).toMatchObject({ code, field }),
)

test('a township reports in its own cells only', async () => {
  expect(await report({}, viewers.townshipClerk('620725102'))).toMatchObject({ code: 'not-found', field: 'gridCellId' })
})

test('a case runs its course, each step with its day; who handles it is whoever it was sent to', async () => {
  // Monday, 1 August: one day each to file, dispatch, check and close, three to handle.
  const reported = await report({}, town)
  expect(reported).toMatchObject({ state: 'REPORTED', stepDueOn: '2022-08-02', closeDueOn: '2022-08-10' })
  const { id } = reported
  const done = { result: '已更换', photoAfter: 'P-2' }
  const handle = (viewer: Viewer, version: number, on: string) =>
    step('handleUrbanCase', 'HandleUrbanCaseInput', id, version, on, done, viewer)
  expect(await handle(clerk, 1, '2022-08-02')).toMatchObject({ code: 'case.step-order' })
  await step('fileUrbanCase', 'StepUrbanCaseInput', id, 1, '2022-08-03')
  await step('dispatchUrbanCase', 'DispatchUrbanCaseInput', id, 2, '2022-08-03', { department: 'water-affairs' })
  expect(await handle(viewers.clerkIn('finance'), 3, '2022-08-04')).toMatchObject({ code: 'not-found' })
  expect(await handle(town, 3, '2022-08-04')).toMatchObject({ code: 'case.not-yours' })
  expect(await handle(water, 3, '2022-08-02')).toMatchObject({ code: 'days-out-of-order', field: 'on' })
  expect(await handle(water, 3, '2022-08-05')).toMatchObject({ state: 'HANDLED', version: 4 })
  const check = (version: number, on: string, more: object) =>
    step('checkUrbanCase', 'CheckUrbanCaseInput', id, version, on, more)
  expect(await check(4, '2022-08-05', { passed: false })).toMatchObject({ code: 'text-required', field: 'note' })
  expect(await check(4, '2022-08-05', { passed: false, note: '周边未平整' })).toMatchObject({ state: 'RETURNED' })
  expect(await handle(water, 5, '2022-08-08')).toMatchObject({ state: 'HANDLED' })
  expect(await check(6, '2022-08-09', { passed: true })).toMatchObject({ state: 'VERIFIED' })
  expect(await step('closeUrbanCase', 'StepUrbanCaseInput', id, 7, '2022-08-10')).toMatchObject({ state: 'CLOSED' })
  const { urbanCases } = await ask(
    '{ urbanCases { nodes { id overdue nextSteps daysToClose steps { position step dueOn late takenBy } } } }',
  )
  expect(urbanCases.nodes[0]).toMatchObject({ id, overdue: false, nextSteps: [], daysToClose: 9 })
  expect(urbanCases.nodes[0].steps.map((taken: { step: string; late: boolean }) => [taken.step, taken.late])).toEqual([
    ['REPORT', false],
    ['FILE', true],
    ['DISPATCH', false],
    ['HANDLE', false],
    ['RETURN', false],
    ['HANDLE', false],
    ['VERIFY', false],
    ['CLOSE', false],
  ])
  const { constructionHistory } = await ask(
    `{ constructionHistory(subject: "${id}", type: "UrbanCase") { nodes { action } } }`,
    clerk,
  )
  expect(constructionHistory.nodes.map(({ action }: { action: string }) => action).toSorted()).toEqual([
    'case.closed',
    'case.dispatched',
    'case.filed',
    'case.handled',
    'case.handled',
    'case.reported',
    'case.returned',
    'case.verified',
  ])
})

test('steps are added by the verbs alone: no door enters or changes one', () => {
  const { schema } = service.subgraph()
  const returned = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) => String(type))
  expect(returned.filter((type) => type.includes('UrbanCaseStep') && !type.includes('Limit'))).toEqual([])
})

test('the same problem in the same cell within a month has come back; what was there before it was closed has not', async () => {
  const [first] = (await ask('{ urbanCases(state: [CLOSED]) { nodes { id } } }')).urbanCases.nodes
  const again = await report({ reportedOn: '2022-08-20' })
  expect(again.recursOf).toBe(first.id)
  expect((await report({ reportedOn: '2022-08-09' })).recursOf).toBeNull()
})

test('what goes to somebody else says why, and what is no case is rejected with its reason', async () => {
  const { id } = await report({ reportedOn: '2022-08-22' })
  await step('fileUrbanCase', 'StepUrbanCaseInput', id, 1, '2022-08-22')
  const dispatch = (version: number, more: object) =>
    step('dispatchUrbanCase', 'DispatchUrbanCaseInput', id, version, '2022-08-22', more)
  expect(await dispatch(2, { department: 'Water' })).toMatchObject({ code: 'code-wrong-shape', field: 'department' })
  await dispatch(2, { department: 'water-affairs' })
  expect(await dispatch(3, { department: 'water-affairs' })).toMatchObject({ code: 'case.same-handler' })
  expect(await dispatch(3, {})).toMatchObject({ code: 'text-required', field: 'reason' })
  expect(await dispatch(3, { reason: '权属为镇' })).toMatchObject({ state: 'DISPATCHED' })
  const done = { result: '已处理', photoAfter: 'P-3' }
  expect(await step('handleUrbanCase', 'HandleUrbanCaseInput', id, 4, '2022-08-23', done, water)).toMatchObject({
    code: 'not-found',
  })
  expect(await step('handleUrbanCase', 'HandleUrbanCaseInput', id, 4, '2022-08-23', done, town)).toMatchObject({
    state: 'HANDLED',
  })
  const { id: other } = await report({ reportedOn: '2022-08-22' })
  expect(
    await step('rejectUrbanCase', 'RejectUrbanCaseInput', other, 1, '2022-08-23', { reason: '不属于城管事项' }),
  ).toMatchObject({ state: 'REJECTED' })
})

test('the board counts due and closed in time, checked and sent back; a case due later counts for neither', async () => {
  const late = await handled('2022-07-01')
  await step('checkUrbanCase', 'CheckUrbanCaseInput', late, 4, '2022-07-20', { passed: true })
  await step('closeUrbanCase', 'StepUrbanCaseInput', late, 5, '2022-07-20')
  await handled('2022-07-29', null)
  const { urbanCaseBoard: july } = await ask(
    '{ urbanCaseBoard(from: "2022-07-01", until: "2022-07-31") { rates { cases open due closedInTime timelyClosingRate checked reworked reworkRate meanDays } states { state cases overdue } } }',
  )
  expect(july.rates).toEqual({
    cases: 2,
    open: 1,
    due: 1,
    closedInTime: 0,
    timelyClosingRate: 0,
    checked: 1,
    reworked: 0,
    reworkRate: 0,
    meanDays: 19,
  })
  expect(july.states).toContainEqual({ state: 'HANDLED', cases: 1, overdue: 1 })
  const { urbanCaseBoard: until } = await ask(
    '{ urbanCaseBoard(from: "2022-08-01", until: "2022-08-19") { rates { due closedInTime timelyClosingRate reworkRate } } }',
  )
  // The one of 9 August is due on the 18th and still open; the one of the 1st was closed on its last day after a rework.
  expect(until.rates).toEqual({ due: 2, closedInTime: 1, timelyClosingRate: 50, reworkRate: 100 })
})

test('handlers, and cells; a department sees its own', async () => {
  const { urbanCaseHandlers, urbanCaseGrid } = await ask(
    '{ urbanCaseHandlers { department { code } township { code } rates { cases } } urbanCaseGrid { gridCode recurring rates { cases } } }',
  )
  expect(urbanCaseHandlers).toEqual([
    { department: null, township: { code: '620725101' }, rates: { cases: 2 } },
    { department: { code: 'water-affairs' }, township: null, rates: { cases: 2 } },
  ])
  expect(urbanCaseGrid).toEqual([{ gridCode: '62072510100101', recurring: 4, rates: { cases: 7 } }])
  const own = await ask('{ urbanCases { totalCount } }', water)
  expect(own.urbanCases.totalCount).toBe(2)
})

test('a unit’s count of cases is the whole of them, or nothing is said to who sees only some', async () => {
  const r = [
    { __typename: 'Township', code: '620725101' },
    { __typename: 'Department', code: 'water-affairs' },
  ]
  const QUERY = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Township { openUrbanCases overdueUrbanCases } ... on Department { openUrbanCases overdueUrbanCases } } }`
  const counted = async (viewer: Viewer) => (await county.as(viewer).run(QUERY, { r })).data._entities
  const nothing = { openUrbanCases: null, overdueUrbanCases: null }
  const [ofTown, ofWater] = await counted(viewers.leader)
  const open = async (filter: string) => {
    const { urbanCases } = await ask(`{ urbanCases(${filter}) { nodes { state } } }`)
    return urbanCases.nodes.filter(({ state }: { state: string }) => state !== 'CLOSED' && state !== 'REJECTED').length
  }
  expect(ofTown.openUrbanCases).toBe(await open('township: "620725101"'))
  expect(ofWater.openUrbanCases).toBe(await open('department: "water-affairs"'))
  expect(ofTown).toEqual({ openUrbanCases: 4, overdueUrbanCases: 4 })
  expect(await counted(clerk)).toEqual([ofTown, ofWater])
  // A case in the township that water affairs handles is both's; neither sees all that the other has.
  expect(await counted(town)).toEqual([ofTown, nothing])
  expect(await counted(water)).toEqual([nothing, ofWater])
  expect(await counted(viewers.townshipClerk('620725102'))).toEqual([nothing, nothing])
})

test('alerts tell what is over its time and what keeps coming back', async () => {
  const { constructionAlerts } = await ask('{ constructionAlerts(first: 50) { nodes { rule severity } } }')
  const found = constructionAlerts.nodes.map(
    ({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`,
  )
  expect(found.filter((each: string) => each.startsWith('urban-case.overdue')).length).toBe(4)
  expect(found).toContain('urban-case.overdue RED')
  expect(found).toContain('urban-case.recurring YELLOW')
})
