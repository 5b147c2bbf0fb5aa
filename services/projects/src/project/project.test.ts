import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { ApprovalStep } from '../approval-step/approval-step.entity.ts'
import { service } from '../service.ts'
import { bring } from '../target/hand-made.ts'
import { Project } from './project.entity.ts'

const clerk = viewers.clerkOf('projects', 'development-reform')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const VALUES = {
  name: '城区绿地',
  planYear: 2022,
  sector: 'URBAN',
  authority: 'urban-management',
  ownerUnit: '县园林绿化站',
  approvalType: 'APPROVAL',
  totalInvestment: 19000000,
  annualInvestment: 17000000,
  plannedStartOn: '2022-04-05',
  plannedFinishOn: '2022-10-15',
  tags: ['PARK'],
}
const ADD = 'mutation ($input: AddProjectInput!) { addProject(input: $input) { id version stage kind tags } }'
const add = (more: object = {}, viewer = clerk) =>
  county.as(viewer).run(ADD, { input: { values: { ...VALUES, ...more } } })
const advance = (input: object, viewer = clerk) =>
  county
    .as(viewer)
    .run(
      'mutation ($input: AdvanceProjectInput!) { advanceProject(input: $input) { version stage startedOn completedOn availableActions } }',
      { input },
    )

test('a project begins as an idea in the reserve and goes its way to production, one stage after another', async () => {
  const { data, errors } = await add({ projectCode: '2203-620725-04-01-123456' })
  expect(errors).toBeUndefined()
  const { id } = data.addProject
  expect(data.addProject).toMatchObject({ stage: 'CONCEIVED', kind: 'RESERVE', tags: ['PARK'] })
  await county.arrange(async (ctx) => {
    const project = await ctx.get(Project, id)
    await ctx.update(Project, project, 1, { stageSince: '2022-01-05' }, 'test.arranged')
  })
  let version = 2
  const step = async (to: string, on: string, more: object = {}) => {
    const answer = await advance({ id, version, to, on, ...more })
    expect(answer.errors).toBeUndefined()
    ;({ version } = answer.data.advanceProject)
    return answer.data.advanceProject
  }
  await step('RESERVED', '2022-01-10')
  const listed = await county
    .as(clerk)
    .run('mutation ($input: ListProjectInput!) { listProject(input: $input) { version kind listedOn } }', {
      input: { id, version, kind: 'NEW', on: '2022-01-15' },
    })
  expect(listed.data.listProject).toMatchObject({ kind: 'NEW', listedOn: '2022-01-15' })
  version = listed.data.listProject.version
  await step('APPROVED', '2022-02-10')
  await step('PRE_CONSTRUCTION', '2022-02-20')
  await step('READY', '2022-03-20')
  const bare = await advance({ id, version, to: 'STARTED', on: '2022-04-05', evidence: 'START_ORDER' })
  expect(bare.errors?.[0]?.extensions).toMatchObject({ code: 'project.start-without-evidence', field: 'document' })
  const started = await step('STARTED', '2022-04-05', { evidence: 'START_ORDER', document: '开工令1号' })
  expect(started).toMatchObject({ startedOn: '2022-04-05', availableActions: expect.arrayContaining(['COMPLETED']) })
  const early = await advance({ id, version, to: 'COMPLETED', on: '2022-04-01' })
  expect(early.errors?.[0]?.extensions).toMatchObject({ code: 'days-out-of-order', field: 'on' })
  await step('COMPLETED', '2022-08-20')
  expect((await step('COMMISSIONED', '2022-08-28')).availableActions).toEqual([])
})

test.each([
  ['a code of another shape', { projectCode: '2203-620725-123456' }, 'project.code-shape', 'projectCode'],
  ['a code that is taken', { projectCode: '2203-620725-04-01-123456' }, 'project.code-taken', 'projectCode'],
  ['an amount below zero', { annualInvestment: -1 }, 'amount-below-zero', 'annualInvestment'],
  ['more in the year than in all', { annualInvestment: 20000000 }, 'project.annual-above-total', 'annualInvestment'],
  ['a finish before the start', { plannedFinishOn: '2022-04-01' }, 'project.finish-before-start', 'plannedFinishOn'],
  ['a township of no shape', { township: '清泉镇' }, 'code-wrong-shape', 'township'],
  ['no name', { name: ' ' }, 'text-required', 'name'],
  ['a name of a page', { name: '长'.repeat(121) }, 'text-too-long', 'name'],
  ['a day that does not exist', { plannedStartOn: '2022-02-30' }, 'invalid-day', 'plannedStartOn'],
])('%s is refused on its field', async (_case, more, code, field) => {
  const { errors } = await add({ name: '错项', ...more })
  expect(errors?.[0]?.extensions['code']).toBe(code)
  expect(String(errors?.[0]?.extensions['field'])).toContain(field)
  expect(await county.db.repository(Project).countBy({ name: '错项' })).toBe(0)
})

test('without the sector authority’s signature nothing becomes ready', async () => {
  await county.arrange(async (ctx) => {
    await bring(ctx, [{ id: 'gated', stage: 'PRE_CONSTRUCTION' as never }])
    const step = {
      projectId: 'gated',
      kind: 'DESIGN',
      department: 'housing-construction',
      dueOn: '2022-03-01',
      submittedOn: '2022-02-01',
      grantedOn: null,
      document: null,
      blockedSince: null,
      isGate: true,
      signedOn: null,
      signedBy: null,
    }
    await ctx.create(ApprovalStep, step as never, 'test.brought')
  })
  const { errors } = await advance({ id: 'gated', version: 1, to: 'READY', on: '2022-03-10' })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'project.not-signed-off', field: 'stage' })
})

test('a substitution takes one from the reserve that is large enough, with its cause', async () => {
  await county.arrange((ctx) =>
    bring(ctx, [
      { id: 'failing' },
      {
        id: 'small',
        kind: 'RESERVE' as never,
        stage: 'RESERVED' as never,
        listedOn: null,
        annualInvestment: 1_000_000,
      },
      { id: 'standby', kind: 'RESERVE' as never, stage: 'RESERVED' as never, listedOn: null },
    ]),
  )
  const substitute = (more: object) =>
    county
      .as(clerk)
      .run('mutation ($input: SubstituteProjectInput!) { substituteProject(input: $input) { id kind listedOn } }', {
        input: { id: 'failing', version: 1, substituteId: 'standby', on: '2022-06-01', reason: '企业退出', ...more },
      })
  expect((await substitute({ substituteId: 'small' })).errors?.[0]?.extensions).toMatchObject({
    code: 'project.substitute-too-small',
    field: 'substituteId',
  })
  expect((await substitute({ reason: ' ' })).errors?.[0]?.extensions).toMatchObject({ field: 'reason' })
  const { data } = await substitute({})
  expect(data.substituteProject).toEqual({ id: 'standby', kind: 'NEW', listedOn: '2022-06-01' })
  const failing = await county.as(clerk).run('{ project(id: "failing") { stage substitute { id } availableActions } }')
  expect(failing.data.project).toEqual({ stage: 'SUBSTITUTED', substitute: { id: 'standby' }, availableActions: [] })
})

test('listed, the amount changes only by a request that another person decides', async () => {
  await county.arrange((ctx) =>
    bring(ctx, [{ id: 'fixed', totalInvestment: 1_900_000_000, annualInvestment: 600_000_000 }]),
  )
  const direct = await county
    .as(clerk)
    .run('mutation ($input: ChangeProjectInput!) { changeProject(input: $input) { id } }', {
      input: { id: 'fixed', version: 1, values: { ...VALUES, annualInvestment: 6000000, totalInvestment: 25000000 } },
    })
  expect(direct.errors?.[0]?.extensions).toMatchObject({
    code: 'project.change-needs-request',
    field: 'totalInvestment',
  })
  const REQUEST =
    'mutation ($input: RequestChangeInput!) { requestProjectChange(input: $input) { id version ordinal approvalLevel } }'
  const change = {
    projectId: 'fixed',
    kind: 'INVESTMENT',
    changedOn: '2022-06-01',
    reason: '工程量增加',
    newValue: '2500万元',
  }
  const missing = await county.as(clerk).run(REQUEST, { input: change })
  expect(missing.errors?.[0]?.extensions).toMatchObject({ code: 'change.new-investment-missing' })
  const { data } = await county.as(clerk).run(REQUEST, { input: { ...change, newInvestment: 25000000 } })
  expect(data.requestProjectChange).toMatchObject({ ordinal: 1, approvalLevel: 'COUNTY' })
  const decide = (viewer: typeof clerk, more: object = {}) =>
    county.as(viewer).run('mutation ($input: DecideChangeInput!) { decideProjectChange(input: $input) { status } }', {
      input: { id: data.requestProjectChange.id, version: 1, approve: true, ...more },
    })
  const head = viewers.headOf('projects', 'development-reform')
  expect((await decide(clerk)).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
  expect((await decide(head)).errors?.[0]?.extensions).toMatchObject({ field: 'document' })
  expect((await decide(head, { document: '县政府纪要3号' })).data.decideProjectChange.status).toBe('APPROVED')
  const after = await county.as(clerk).run('{ project(id: "fixed") { totalInvestment changes { daysLost } } }')
  expect(after.data.project.totalInvestment).toBe(25000000)
})

test('a township sees and keeps its own projects, a sector authority its own, an edge shows no others’', async () => {
  await county.arrange((ctx) =>
    bring(ctx, [
      { id: 'ours', township: '620725101' },
      { id: 'theirs', township: '620725102', authority: 'water-affairs' },
    ]),
  )
  const names = async (viewer: typeof clerk) =>
    (await county.as(viewer).run('{ projects(first: 200) { nodes { id } } }')).data.projects.nodes.map(
      ({ id }: { id: string }) => id,
    )
  const township = viewers.townshipClerk('620725101')
  expect(await names(township)).toEqual(['ours'])
  expect(await names(viewers.clerkIn('water-affairs'))).toEqual(['theirs'])
  expect((await county.as(township).run('{ project(id: "theirs") { id } }')).data.project).toBeNull()
  expect((await add({ township: '620725102' }, township)).errors?.[0]?.extensions).toMatchObject({
    code: 'not-your-township',
    field: 'township',
  })
  const moved = await advance({ id: 'theirs', version: 1, to: 'CANCELLED', on: '2022-06-01', reason: '无' }, township)
  expect(moved.errors?.[0]?.extensions).toMatchObject({ code: 'not-found' })
  expect((await add({}, viewers.leader)).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

test('what holds a project up is said with its day and the department that must act, and taken back', async () => {
  await county.arrange((ctx) => bring(ctx, [{ id: 'held' }]))
  const report = (more: object) =>
    county
      .as(clerk)
      .run(
        'mutation ($input: ReportBlockerInput!) { reportBlocker(input: $input) { version blocker blockedBy { code } } }',
        {
          input: { id: 'held', ...more },
        },
      )
  expect((await report({ version: 1, blocker: 'LAND' })).errors?.[0]?.extensions).toMatchObject({ field: 'since' })
  const { data } = await report({ version: 1, blocker: 'LAND', since: '2022-06-01', department: 'natural-resources' })
  expect(data.reportBlocker).toEqual({ version: 2, blocker: 'LAND', blockedBy: { code: 'natural-resources' } })
  expect((await report({ version: 2 })).data.reportBlocker).toMatchObject({ blocker: null, blockedBy: null })
})

test('the statistics library takes a started project with all three documents', async () => {
  await county.arrange((ctx) => bring(ctx, [{ id: 'built', startedOn: '2022-04-01', stage: 'STARTED' as never }]))
  const record = (more: object) =>
    county
      .as(clerk)
      .run('mutation ($input: RecordLibraryInput!) { recordLibrary(input: $input) { libraryLamp libraryOn } }', {
        input: { id: 'built', version: 1, hasApprovalDocument: true, hasContract: true, hasLicence: true, ...more },
      })
  const asked = await county.as(clerk).run('{ project(id: "built") { libraryLamp } }')
  expect(asked.data.project.libraryLamp).toBe('RED')
  expect((await record({ hasContract: false, libraryOn: '2022-05-01' })).errors?.[0]?.extensions).toMatchObject({
    code: 'library.document-missing',
    field: 'hasContract',
  })
  expect((await record({ libraryOn: '2022-05-01' })).data.recordLibrary.libraryLamp).toBe('GREEN')
})
