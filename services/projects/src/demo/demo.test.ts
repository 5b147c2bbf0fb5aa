import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertSubjects, failedFields, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { verifyLedger } from '@tongchou/service-kit'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ProjectsTarget {
  code value measurement explanation { formula inputs { name value } records(first: 3) { totalCount nodes { id label counts note } } } } } }`

const answers = async (asOf: string) => {
  const r = service.targets.map(({ code }) => ({ __typename: 'ProjectsTarget', code, asOf }))
  const { data, errors } = await county.as(viewers.leader).run(ENTITIES, { r })
  expect(errors).toBeUndefined()
  return new Map<string, { value: number | null; measurement: string }>(
    data._entities.map((each: { code: string }) => [each.code, each]),
  )
}

test('the demonstration’s trail verifies', async () => {
  expect((await verifyLedger(county.db)).findings).toEqual([])
})

test('at the business date the year shows what started, what was invested and what lacks', async () => {
  const now = await answers('2022-08-31')
  const value = (code: string) => now.get(code)?.value
  expect(value('PRJ-COUNT')).toBe(68)
  expect(value('PRJ-LANDED')).toBeCloseTo((68 / 72) * 100)
  expect(value('PRJ-UPPERPLAN')).toBe(9)
  expect(value('PRJ-FAI-GROWTH')).toBeCloseTo(8.3, 1)
  expect(value('PRJ-CONT-START')).toBe(100)
  expect(value('PRJ-NEW-START')).toBeCloseTo((44 / 48) * 100)
  expect(value('PRJ-CHANGES')).toBe(6)
  expect(value('PRJ-PROMOPLAN')).toBe(1)
  expect(value('IND-KEY-START')).toBe(11)
  expect(value('IND-KEY-PRODUCING')).toBe(4)
  expect(value('IND-PARK-PROJECTS')).toBe(16)
})

test('in June it stood otherwise', async () => {
  const june = await answers('2022-06-30')
  expect(june.get('PRJ-COUNT')?.value).toBe(65)
  expect(june.get('PRJ-FAI-GROWTH')?.value).toBeCloseTo(5.9, 2)
  expect(june.get('IND-KEY-PRODUCING')?.value).toBe(0)
})

test('lamps of every colour appear, clerks owe August, and one unit has its report back', async () => {
  const LIST = `{
    startRed: projects(filter: { startLamp: RED }) { totalCount }
    startYellow: projects(filter: { startLamp: YELLOW }) { totalCount }
    red: projects(filter: { progressLamp: RED }) { totalCount nodes { name progressLamp } }
    yellow: projects(filter: { progressLamp: YELLOW }) { totalCount nodes { progressLamp } }
    green: projects(first: 60, filter: { planYear: 2022, progressLamp: GREEN, stage: [STARTED] }) { totalCount nodes { progressLamp } }
    projectTotals(filter: { planYear: 2022, tag: PARK_KEY, kind: [NEW, CONTINUING] }) { count plannedInvestment completedInvestment }
    projectsObligations { unit period status total filled }
  }`
  const { data, errors } = await county.as(viewers.clerkOf('projects', 'development-reform')).run(LIST)
  expect(errors).toBeUndefined()
  for (const each of ['startRed', 'startYellow', 'red', 'yellow', 'green'])
    expect(data[each].totalCount).toBeGreaterThan(0)
  for (const [each, colour] of [
    ['red', 'RED'],
    ['yellow', 'YELLOW'],
    ['green', 'GREEN'],
  ] as const)
    expect(new Set(data[each].nodes.map(({ progressLamp }: { progressLamp: string }) => progressLamp))).toEqual(
      new Set([colour]),
    )
  expect(data.projectTotals.count).toBe(17)
  const august = data.projectsObligations.filter(({ period }: { period: string }) => period === '2022-08')
  expect(august.filter(({ status }: { status: string }) => status === 'RETURNED')).toMatchObject([
    { unit: '620725106' },
  ])
  expect(august.some(({ total, filled }: { total: number; filled: number }) => filled < total)).toBe(true)
})

test('every report answers, and the alerts name their records', async () => {
  const ASK = `{
    projectRates(by: TOWNSHIP) { group listed started startRate investmentRate produceRate lastStartRate place }
    owners: projectRates(by: OWNER, asOf: "2022-06-30") { group }
    projectScorecard { frame code name part whole percent }
    ecoIndustryCoverage(planYear: 2022) { ecoIndustry township listed reserve investment empty }
    projectsNotStarted { project { id name blocker blockedSince } wave deadline daysLate answerable }
    investmentDispatch(first: 5) { months { period completed lastYear growth } growth missing contributions { project { name } completed points } }
    promotionFunnel { steps { stage count amount conversion } trips { trip { destination } leads signed } dropped }
    businessEnvironment { department raised solved solvedShare averageDays rating }
    projectsAlerts(first: 200) { totalCount nodes { rule label severity on params { name value } department } }
    project(id: "prj-2022-001") {
      name tags checklist(checklist: FIVE_ONES) { item { name } held { holder } } milestones { name plannedOn actualOn } visits { leader }
      approvalSteps { kind grantedOn } readiness { score missing } changes { reason } monthlyInvestments { period completed }
      upperPlanEntries { planName } upperContacts { office } policyLinks { policyId } problems { title } responsibilities { item }
    }
    investmentReserve { lead { name } score stale }
    policyAnswers { policy { title } projectCount }
  }`
  const { data, errors } = await county.as(viewers.leader).run(ASK)
  expect(errors).toBeUndefined()
  expect(data.projectsNotStarted.map(({ project }: { project: { name: string } }) => project.name)).toEqual([
    '精细化工中间体',
    '新城区纬六路改造',
    '通用航空场前期工程',
    '废弃矿山治理',
  ])
  expect(data.investmentDispatch.growth).toBeCloseTo(8.3, 1)
  expect(data.investmentDispatch.missing).toBe(0)
  expect(data.promotionFunnel.steps.map(({ count }: { count: number }) => count)).toEqual([12, 9, 6, 4, 2, 1])
  expect(data.investmentReserve).toHaveLength(12)
  expect(data.policyAnswers[0].projectCount).toBe(0)
  expect(data.projectScorecard).toHaveLength(9)
  expect(data.project.checklist).toHaveLength(5)
  const rules = new Set(data.projectsAlerts.nodes.map(({ rule }: { rule: string }) => rule))
  for (const rule of [
    'project.start-overdue',
    'project.approval-overdue',
    'project.forecast-late',
    'project.investment-behind',
    'project.not-in-library',
    'project.changed-twice',
    'project.five-ones-missing',
    'project.dual-notice-missing',
    'project.four-roles-missing',
    'project.no-visit',
    'milestone.late',
    'problem.to-escalate',
    'policy.unanswered',
    'gap.without-project',
    'lead.stale',
    'trip.overdue',
  ])
    expect(rules).toContain(rule)
})

test('the year’s book stands in two editions, of which the later has the substitute in the place of the replaced', async () => {
  const ASK = '{ projectBooks { nodes { edition frozenOn projectCount lines { name stage } } } }'
  const { data } = await county.as(viewers.leader).run(ASK)
  const editions: { edition: number; projectCount: number; lines: { name: string; stage: string }[] }[] =
    data.projectBooks.nodes
  expect(editions.map(({ edition, projectCount }) => [edition, projectCount])).toEqual([
    [1, 72],
    [2, 72],
  ])
  const [january, august] = editions.map(({ lines }) => new Map(lines.map(({ name, stage }) => [name, stage])))
  expect([january?.has('生物质颗粒燃料加工'), august?.has('生物质颗粒燃料加工')]).toEqual([true, false])
  expect([january?.has('跨境电商仓配中心'), august?.has('跨境电商仓配中心')]).toEqual([false, true])
  expect([january?.get('隍庙街改造'), august?.get('隍庙街改造')]).toEqual(['READY', 'COMMISSIONED'])
})

/** Where what an alert is about is found by the identity that the alert names. */
const LIST_OF: Readonly<Record<string, string>> = {
  InfrastructureGap: 'infrastructureGaps',
  InvestmentLead: 'investmentLeads',
  Policy: 'investmentPolicies',
  Problem: 'projectProblems',
  Trip: 'trips',
}

test('whatever an alert is about is opened by the identity that the alert names', async () => {
  const { types, opened } = await alertSubjects(county.as(viewers.leader), 'projectsAlerts', LIST_OF)
  expect(types).toEqual(new Set(['Project', ...Object.keys(LIST_OF)]))
  for (const { subjectType, subjectId, found } of opened)
    expect([subjectType, found]).toEqual([subjectType, { totalCount: 1, nodes: [{ id: subjectId }] }])
})

test('a change of a project is found by its identity alone, by those who may see the project', async () => {
  const ASK = 'query ($id: ID) { projectChanges(first: 200, id: $id) { totalCount nodes { id } } }'
  const leader = county.as(viewers.leader)
  const last = (await leader.run(ASK)).data.projectChanges.nodes.at(-1)
  expect((await leader.run(ASK, { id: last.id })).data.projectChanges).toEqual({ totalCount: 1, nodes: [last] })
  expect((await leader.run(ASK, { id: 'no-such' })).data.projectChanges.totalCount).toBe(0)
  const stranger = county.as(viewers.townshipClerk('620725999'))
  expect((await stranger.run(ASK, { id: last.id })).data.projectChanges.totalCount).toBe(0)
})

test('thirty days before the last day of a class its unstarted projects are called', async () => {
  const ask = (asOf: string) =>
    county
      .as(viewers.leader)
      .run(
        `{ projectsAlerts(first: 200, rule: "project.start-deadline-near", asOf: "${asOf}") { totalCount nodes { severity label } } }`,
      )
  const near = (await ask('2022-06-25')).data.projectsAlerts
  expect(near.nodes.every(({ severity }: { severity: string }) => severity === 'RED')).toBe(true)
  expect(near.totalCount).toBeGreaterThan(5)
  expect((await ask('2022-07-15')).data.projectsAlerts.totalCount).toBe(0)
})

test('no field of any answer is beyond the service', async () => {
  expect(await failedFields(county.as(viewers.leader))).toEqual([])
})
