import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertSubjects, failedFields, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const LISTS = `{
  enterprises(first: 3, filter: { status: [REDUCED], key: false }) { totalCount nodes { uscc township { enterpriseCount } park { name }
    officer { officer } lastVisitedOn visits { mode } plans { owner } difficulties(open: true) { title answeringDepartment { code } }
    loans { matchStage matchDays nextStages product { name } } awards { year stage } classReviews { scores { side points } }
    tracks { cash } strengths { title } resilience { score rating } upgrades { name } products { product }
    operations(from: "2022-06") { output reported } } }
  upgradeCandidates { totalCount }
  enterprisePlans(open: true) { totalCount nodes { nextReviewOn enterprise { name } } }
  enterpriseDifficulties(overdue: true) { totalCount nodes { escalation } }
  difficultySummary(year: 2022) { kind raised overdue }
  serviceOfficers(first: 5) { nodes { officer enterprise { name } } }
  serviceOfficerCoverage { enterprises covered share }
  serviceModes(year: 2022) { mode times satisfaction }
  loanProducts { name use { granted standing headroom utilisation } }
  loans(dueBy: "2022-12-31") { totalCount }
  industryPolicies { name points { pointNumber doneOn } eligibility { leastGrowth } }
  policyAwards { totalCount nodes { enterprise { name } } }
  upgradeProjects { totalCount }
  projectStageGoals { totalCount }
  industrialPipeline { stage }
  watchList { score enterprise { name } }
  decliningEnterprises { monthOnMonth yearOnYear enterprise { name plans { id } officer { officer } difficulties(open: true) { title } } }
  industryRecovery { period units output yearOnYear monthOnMonth benefit capacityUse }
  creditEffects(year: 2022) { granted capacityBefore capacityAfter }
  productHeat(from: "2022-06", until: "2022-07") { sector product growth enterprise { name } }
  parks { name land { areaMu } utilities { kind } works { name } approvals { submittedOn } carryingCapacity { kind headroom } }
  parkWorks(kind: ROAD) { totalCount }
  dispatchResolutions { totalCount }
  enterpriseOperations(period: "2022-08", unit: "620725101") { current { output } lastMonth { output } lastYear { output } }
}`

test('a leader opens every list and report of the demonstration and finds something', async () => {
  const { data, errors } = await county.as(viewers.leader).run(LISTS)
  expect(errors).toBeUndefined()
  const empty = Object.entries(data as Record<string, { totalCount?: number } | unknown[]>)
    .filter(([, value]) => (Array.isArray(value) ? value.length === 0 : value.totalCount === 0))
    .map(([name]) => name)
  expect(empty).toEqual([])
  const whole = await county
    .as(viewers.leader)
    .run('{ industryFrames { frame score measures { code share } } industryFund { remaining } riskPool { leverage } }')
  expect(whole.errors).toBeUndefined()
  expect(whole.data.industryFrames.map(({ frame }: { frame: string }) => frame)).toEqual([
    'SUPPORT',
    'RAISE',
    'FAST',
    'STEADY',
  ])
})

test('a township opens the same and sees its own alone; another department’s clerk sees nothing', async () => {
  const township = await county.as(viewers.townshipClerk('620725104')).run(LISTS)
  expect(township.errors).toBeUndefined()
  expect(township.data.industryRecovery.length).toBeGreaterThan(0)
  expect(township.data.parks).toEqual([])
  expect(township.data.enterpriseOperations).toEqual([])
  const other = await county.as(viewers.clerkIn('finance')).run(LISTS)
  expect(other.errors).toBeUndefined()
  expect(other.data).toMatchObject({
    enterprises: { totalCount: 0 },
    industryRecovery: [],
    decliningEnterprises: [],
    watchList: [],
    productHeat: [],
    serviceOfficerCoverage: { enterprises: 0 },
  })
})

/** Lists without a register's description that an alert or another page leads into by `?record=`. */
const OPENED = [
  'enterpriseDifficulties',
  'loans',
  'parkWorks',
  'policyAwards',
  'projectStageGoals',
  'upgradeProjects',
  'dispatchResolutions',
]

test.each(OPENED)('a record of %s is found by its identity alone, wherever in the list it stands', async (name) => {
  const leader = county.as(viewers.leader)
  const all = await leader.run(`{ ${name}(first: 200) { totalCount nodes { id } } }`)
  const last = all.data[name].nodes.at(-1).id as string
  const ONE = `query ($id: ID!) { ${name}(first: 1, id: $id) { totalCount nodes { id } } }`
  expect((await leader.run(ONE, { id: last })).data[name]).toEqual({ totalCount: 1, nodes: [{ id: last }] })
  expect((await leader.run(ONE, { id: 'no-such' })).data[name]).toEqual({ totalCount: 0, nodes: [] })
  // An identity opens nothing that the viewer may not see.
  const stranger = county.as(viewers.townshipClerk('620725999'))
  expect((await stranger.run(ONE, { id: last })).data[name].nodes).toEqual([])
})

test('whatever an alert is about is opened by the identity that the alert names', async () => {
  const LIST_OF: Readonly<Record<string, string>> = {
    EnterpriseDifficulty: 'enterpriseDifficulties',
    Loan: 'loans',
    ParkWork: 'parkWorks',
  }
  const { opened } = await alertSubjects(county.as(viewers.leader), 'industryAlerts', LIST_OF)
  for (const { subjectType, subjectId, found } of opened)
    expect([subjectType, found]).toEqual([subjectType, { totalCount: 1, nodes: [{ id: subjectId }] }])
})

test('a policy’s outcomes are simulated, and those who have not applied are named', async () => {
  const ASK =
    'query ($n: Boolean!) { policyOutcomes(policyId: "policy-running", notApplied: $n) { growth simulated award { stage } enterprise { name } } }'
  const all = (await county.as(viewers.leader).run(ASK, { n: false })).data.policyOutcomes
  const lacking = (await county.as(viewers.leader).run(ASK, { n: true })).data.policyOutcomes
  expect(all.length).toBeGreaterThan(lacking.length)
  expect(lacking.every(({ award }: { award: unknown }) => award === null)).toBe(true)
  for (const { growth, simulated } of all) {
    expect(growth).toBeGreaterThanOrEqual(5)
    expect(simulated).toBeLessThanOrEqual(15)
  }
})

test('no field of any answer is beyond the service', async () => {
  expect(await failedFields(county.as(viewers.leader))).toEqual([])
})
