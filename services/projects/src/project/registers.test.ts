import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { bring } from '../target/hand-made.ts'

const clerk = viewers.clerkOf('projects', 'development-reform')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange((ctx) =>
    bring(ctx, [
      { id: 'road', startedOn: '2022-04-01' },
      { id: 'village', startedOn: '2022-04-01', township: '620725101' },
    ]),
  )
})
afterAll(() => county.stop())

const keep = (name: string, values: object, more: object = {}, viewer = clerk) =>
  county.as(viewer).run(`mutation ($input: Keep${name}Input!) { keep${name}(input: $input) { id version } }`, {
    input: { values, ...more },
  })

const step = { projectId: 'road', kind: 'LAND', department: 'natural-resources', dueOn: '2022-04-01', isGate: false }
const visit = { projectId: 'road', visitedOn: '2022-06-01', leader: '王建国' }
const problem = { raisedBy: '企业', title: '用电', raisedOn: '2022-06-01', department: 'finance', level: 'DEPARTMENT' }
const trip = {
  kind: 'COMPREHENSIVE',
  department: 'commerce',
  destination: '苏州',
  leader: '县长',
  plannedOn: '2022-05-01',
  contacts: 0,
  talks: 0,
  intents: 0,
}
const lead = {
  name: '储能',
  investor: '某公司',
  department: 'commerce',
  sector: 'INDUSTRY',
  stage: 'LEAD',
  stageSince: '2022-05-01',
  foundOn: '2022-05-01',
  amount: 1000,
  fundsInPlace: 0,
  drivingScore: 3,
  operabilityScore: 4,
  reviewedOn: '2022-06-01',
}
const entry = {
  projectId: 'road',
  planYear: 2022,
  level: 'CITY',
  planName: '清单',
  status: 'SUBMITTED',
  submittedOn: '2022-03-01',
  askedAmount: 100,
}
const held = { projectId: 'road', item: 'ONE_LEADER', holder: '王建国', heldFrom: '2022-03-01' }

test.each([
  [
    'a step granted before it was submitted',
    'ApprovalStep',
    { ...step, grantedOn: '2022-03-01', document: '1号' },
    'approval.granted-before-submission',
    'grantedOn',
  ],
  [
    'a step granted without a document',
    'ApprovalStep',
    { ...step, submittedOn: '2022-02-01', grantedOn: '2022-03-01' },
    'approval.document-missing',
    'document',
  ],
  [
    'a step of a department of no shape',
    'ApprovalStep',
    { ...step, department: '自然资源局' },
    'code-wrong-shape',
    'department',
  ],
  ['a step of a project that is not there', 'ApprovalStep', { ...step, projectId: 'none' }, 'not-found', 'projectId'],
  ['a visit tomorrow', 'ProjectVisit', { ...visit, visitedOn: '2022-09-01' }, 'day-in-future', 'visitedOn'],
  ['a solution of nothing', 'ProjectVisit', { ...visit, solvedOn: '2022-06-02' }, 'visit.nothing-found', 'found'],
  [
    'a rating of an unsolved difficulty',
    'ProjectProblem',
    { ...problem, rating: 5 },
    'problem.rated-unsolved',
    'rating',
  ],
  [
    'a rating of six',
    'ProjectProblem',
    { ...problem, solvedOn: '2022-06-05', solution: '已接电', rating: 6 },
    'rating-out-of-range',
    'rating',
  ],
  ['a result of a trip that was not made', 'Trip', { ...trip, contacts: 3 }, 'trip.not-made', 'wentOn'],
  ['a topical trip without a sector', 'Trip', { ...trip, kind: 'TOPICAL' }, 'trip.sector-missing', 'sector'],
  ['a trip of a plan that is not there', 'Trip', { ...trip, planId: 'none' }, 'not-found', 'planId'],
  [
    'a lead signed without evidence',
    'InvestmentLead',
    { ...lead, stage: 'SIGNED', signedOn: '2022-06-01' },
    'lead.evidence-missing',
    'landEvidence',
  ],
  ['a lead signed without a day', 'InvestmentLead', { ...lead, stage: 'SIGNED' }, 'lead.day-missing', 'signedOn'],
  [
    'a lead dropped without a word',
    'InvestmentLead',
    { ...lead, stage: 'DROPPED' },
    'reason-required',
    'droppedReason',
  ],
  [
    'more funds than the lead amounts to',
    'InvestmentLead',
    { ...lead, fundsInPlace: 1000.01 },
    'lead.funds-over-amount',
    'fundsInPlace',
  ],
  [
    'a project of a lead not yet signed',
    'InvestmentLead',
    { ...lead, projectId: 'road' },
    'lead.project-unsigned',
    'projectId',
  ],
  ['a project that is not there', 'InvestmentLead', { ...lead, projectId: 'none' }, 'not-found', 'projectId'],
  ['a score of six', 'InvestmentLead', { ...lead, drivingScore: 6 }, 'rating-out-of-range', 'drivingScore'],
  [
    'an admission without amount',
    'UpperPlanEntry',
    { ...entry, status: 'ADMITTED', admittedOn: '2022-05-01' },
    'upper-plan.admission-incomplete',
    'admittedAmount',
  ],
  [
    'an admission of another year',
    'UpperPlanEntry',
    { ...entry, status: 'ADMITTED', submittedOn: '2021-03-01', admittedOn: '2021-05-01' },
    'upper-plan.other-year',
    'planYear',
  ],
  [
    'an item that no checklist has',
    'Responsibility',
    { ...held, item: 'SIXTH' },
    'responsibility.item-unknown',
    'item',
  ],
  [
    'a term that ends before it begins',
    'Responsibility',
    { ...held, heldUntil: '2022-02-01' },
    'responsibility.ends-before-begin',
    'heldUntil',
  ],
  [
    'a base figure nobody asks for',
    'BaseFigure',
    { code: 'GDP', period: '2021-05', figure: 1, document: '台账' },
    'base-figure.code-unknown',
    'code',
  ],
  [
    'a plan approved without a document',
    'PromotionPlan',
    { planYear: 2022, name: '计划', department: 'commerce', approvedOn: '2022-03-01' },
    'promotion-plan.document-missing',
    'document',
  ],
])('%s is refused on its field', async (_case, name, values, code, field) => {
  const { errors } = await keep(name, values)
  expect(errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('an entry is corrected at the version that was seen, and does not move to another project', async () => {
  const { data } = await keep('ProjectVisit', visit)
  const { id } = data.keepProjectVisit
  const found = { ...visit, found: '道路不畅' }
  expect((await keep('ProjectVisit', found, { id })).errors?.[0]?.extensions).toMatchObject({ field: 'version' })
  expect((await keep('ProjectVisit', found, { id, version: 1 })).data.keepProjectVisit.version).toBe(2)
  expect((await keep('ProjectVisit', found, { id, version: 1 })).errors?.[0]?.extensions).toMatchObject({
    code: 'conflict',
  })
  const moved = await keep('ProjectVisit', { ...found, projectId: 'village' }, { id, version: 2 })
  expect(moved.errors?.[0]?.extensions).toMatchObject({ code: 'parent-fixed', field: 'projectId' })
})

test('a township enters for its own projects and reads no others’ entries', async () => {
  const township = viewers.townshipClerk('620725101')
  expect((await keep('ProjectVisit', visit, {}, township)).errors?.[0]?.extensions).toMatchObject({
    code: 'not-found',
    field: 'projectId',
  })
  expect((await keep('ProjectVisit', { ...visit, projectId: 'village' }, {}, township)).errors).toBeUndefined()
  expect(
    (await keep('ProjectProblem', { ...problem, township: '620725102' }, {}, township)).errors?.[0]?.extensions,
  ).toMatchObject({
    code: 'not-your-township',
  })
  const { data } = await county.as(township).run('{ projectVisits { totalCount nodes { projectId } } }')
  expect(data.projectVisits).toEqual({ totalCount: 1, nodes: [{ projectId: 'village' }] })
  expect((await keep('Trip', trip, {}, township)).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

test('a register is filtered and ordered by what it says, and by nothing else', async () => {
  const ask = (rest: string) => county.as(clerk).run(`{ projectVisits(${rest}) { nodes { projectId } } }`)
  const of = async (rest: string) => ((await ask(rest)).data?.projectVisits.nodes as object[] | undefined)?.length
  expect(await of('filter: { projectId: "village" }')).toBe(1)
  expect(await of('filter: { projectId: "none" }')).toBe(0)
  expect(await of('orderBy: VISITED_ON, direction: DESC, search: "王"')).toBeGreaterThan(0)
  expect((await ask('filter: { leader: "王建国" }')).errors?.[0]?.extensions?.['code']).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  )
})

test('a timetable is planned backward from its day, and settles the project’s schedule', async () => {
  const settle = (steps: object[], version = 1) =>
    county
      .as(clerk)
      .run(
        'mutation ($input: SettleTimetableInput!) { settleTimetable(input: $input) { version timetableOn milestones { name plannedOn } } }',
        { input: { id: 'road', version, targetOn: '2022-10-31', steps } },
      )
  expect((await settle([])).errors?.[0]?.extensions).toMatchObject({ code: 'timetable.empty', field: 'steps' })
  expect((await settle([{ name: '验收', daysBefore: -1 }])).errors?.[0]?.extensions).toMatchObject({
    field: 'steps[0].daysBefore',
  })
  const { data } = await settle([
    { name: '主体完成', daysBefore: 61 },
    { name: '验收', daysBefore: 0 },
  ])
  expect(data.settleTimetable).toEqual({
    version: 2,
    timetableOn: '2022-08-31',
    milestones: [
      { name: '主体完成', plannedOn: '2022-08-31' },
      { name: '验收', plannedOn: '2022-10-31' },
    ],
  })
})

test('a year’s book is frozen by edition: later changes do not reach it', async () => {
  const compile = () =>
    county
      .as(clerk)
      .run(
        'mutation ($input: CompileBookInput!) { compileProjectBook(input: $input) { edition projectCount lines { name } } }',
        {
          input: { planYear: 2022, title: '2022年项目本子' },
        },
      )
  expect((await compile()).data.compileProjectBook).toMatchObject({ edition: 1, projectCount: 2 })
  await county.arrange((ctx) => bring(ctx, [{ id: 'later' }]))
  expect((await compile()).data.compileProjectBook).toMatchObject({ edition: 2, projectCount: 3 })
  const { data } = await county.as(clerk).run('{ projectBooks { nodes { edition lines { projectId } } } }')
  expect(data.projectBooks.nodes.map(({ lines }: { lines: object[] }) => lines.length).sort()).toEqual([2, 3])
})
