import { failedFields, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { passageOf } from '../urban-case/urban-case.rules.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const ask = async (query: string, viewer = viewers.leader) => {
  const { data, errors } = await county.as(viewer).run(query)
  expect(errors).toBeUndefined()
  return data
}

test('the running of the town stands where its records put it, and June differs', async () => {
  const [august, june] = await Promise.all(
    ['2022-08-31', '2022-06-30'].map(async (day) => [
      (await reading(county, 'CON-HEALTHCOUNTY', day)).value,
      (await reading(county, 'CON-OLDRUBBISH', day)).value,
      (await reading(county, 'CON-CMDCENTRE', day)).value,
      (await reading(county, 'CON-INTEROP', day)).value,
    ]),
  )
  // 28 and 20 of 36 criteria; the centre is accepted in the autumn and one required system is silent.
  expect(august).toEqual([expect.closeTo((28 / 36) * 100), 60, 0, 0])
  expect(june).toEqual([expect.closeTo((20 / 36) * 100), 40, 0, 0])
})

test('every case of the demonstration took only steps that the county’s work allows, and has recurring and reworked ones', async () => {
  const QUERY =
    '{ urbanCases(first: 200) { totalCount nodes { state returns recursOf reportedOn steps { step happenedOn } } } }'
  const { urbanCases } = await ask(QUERY)
  expect(urbanCases.totalCount).toBe(240)
  for (const { state, steps } of urbanCases.nodes) {
    let at = 'REPORTED'
    for (const { step } of steps.slice(1)) at = passageOf(step, at as 'REPORTED')?.to ?? `no ${step} from ${at}`
    expect(at).toBe(state)
    const days = steps.map(({ happenedOn }: { happenedOn: string }) => happenedOn)
    expect(days).toEqual(days.toSorted())
  }
  const states = new Set(urbanCases.nodes.map(({ state }: { state: string }) => state))
  expect(states).toContain('CLOSED')
  expect(urbanCases.nodes.some(({ returns }: { returns: number }) => returns === 2)).toBe(true)
  expect(urbanCases.nodes.some(({ recursOf }: { recursOf: string | null }) => recursOf !== null)).toBe(true)
})

const LISTS = `{
  urbanCaseBoard { rates { cases open overdue timelyClosingRate reworkRate meanDays } states { state cases } kinds { kind } sources { source } }
  urbanCaseHandlers { department { code openUrbanCases } township { code overdueUrbanCases } rates { cases } }
  urbanCaseGrid { gridCode recurring gridCell { name patroller } rates { cases } }
  urbanCaseCategoryList { code }
  urbanCaseCategories { totalCount }
  urbanCaseStepLimits { totalCount }
  urbanGridCells { totalCount }
  systemLinks { totalCount nodes { name state silentMinutes silences { minutes } owningDepartment { code } } }
  commandCentre { up silent planned work { name } }
  propertyCompanies { totalCount nodes { name credit { score rating pending } served { communities complaintRate } communities { name } creditDeductions { state } trainings { topic } } }
  propertyCommunities { totalCount nodes { name company { name } inspectionScore inspections { score } complaints { subject } issues { subject } } }
  propertyDeductions { totalCount nodes { company { name } counts } }
  propertyInspections { totalCount }
  propertyComplaints { totalCount }
  propertyTrainings { totalCount }
  communityIssues { totalCount }
  sanitaryCriteria { totalCount nodes { met lastCheck { gap } answeringDepartment { code } } }
  litterFreeTasks { totalCount }
  villageInspections { totalCount }
  rubbishSurveys { totalCount }
  rubbishPoints { totalCount nodes { village { name } overdue } }
  villageCleanliness(from: "2022-08-01", until: "2022-08-31") { villages { rank village } townships { township { code openRubbishPoints } meanScore } }
}`

test('a leader opens every list and board of the running of the town and finds something', async () => {
  const data = await ask(LISTS)
  const empty = Object.entries(data as Record<string, { totalCount?: number } | unknown[]>)
    .filter(([, value]) => (Array.isArray(value) ? value.length === 0 : value.totalCount === 0))
    .map(([name]) => name)
  expect(empty).toEqual([])
  expect(data.commandCentre).toEqual({ up: 4, silent: 1, planned: 3, work: { name: '数字化城市管理智能指挥中心' } })
  const ratings = data.propertyCompanies.nodes.map(({ credit }: { credit: { rating: string } }) => credit.rating)
  expect(ratings.toSorted()).toEqual(['A', 'A', 'A', 'C', 'D'])
  expect(data.urbanCaseBoard.rates.timelyClosingRate).toBeGreaterThan(60)
  expect(data.urbanCaseBoard.rates.timelyClosingRate).toBeLessThan(100)
  expect(data.urbanCaseBoard.rates.overdue).toBeGreaterThan(0)
})

test('a township and another department open the same and see their own alone', async () => {
  const town = await ask(LISTS, viewers.townshipClerk('620725103'))
  expect(town.propertyCompanies.totalCount).toBe(0)
  expect(town.urbanGridCells.totalCount).toBe(1)
  expect(town.villageCleanliness.townships).toHaveLength(1)
  const health = await ask(LISTS, viewers.clerkIn('health'))
  expect(health.sanitaryCriteria.totalCount).toBe(15)
  expect(health.rubbishPoints.totalCount).toBe(0)
})

const RULES = [
  'property-company.credit-low',
  'property-complaint.late',
  'property-deduction.appeal-undecided',
  'property-inspection.unremedied',
  'litter-free-task.late',
  'rubbish-point.late',
  'sanitary-criterion.unmet',
  'system-link.late',
  'system-link.silent',
  'urban-case.overdue',
  'urban-case.recurring',
  'urban-case.reworked-often',
  'village-inspection.unremedied',
]

test('each alert of the running of the town is raised, and none so often that it drowns the others', async () => {
  const { constructionAlerts } = await ask('{ constructionAlerts(first: 200) { totalCount nodes { rule severity } } }')
  const counts = new Map<string, number>()
  for (const { rule } of constructionAlerts.nodes) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  expect(RULES.filter((rule) => !counts.has(rule))).toEqual([])
  expect([...counts].filter(([, times]) => times > 30)).toEqual([])
})

test('whatever an alert of the demonstration is about can be asked for by its identity', async () => {
  const { constructionAlerts } = await ask(
    '{ constructionAlerts(first: 200) { nodes { subjectType subjectId label } } }',
  )
  const alerts: { subjectType: string; subjectId: string }[] = constructionAlerts.nodes
  expect(new Set(alerts.map(({ subjectType }) => subjectType)).size).toBeGreaterThan(12)
  const doors = alerts.map(({ subjectType, subjectId }, at) => {
    const door = subjectType.charAt(0).toLowerCase() + subjectType.slice(1)
    return `a${at}: ${door}(id: "${subjectId}") { id }`
  })
  const found = await ask(`{ ${doors.join(' ')} }`)
  expect(Object.values(found)).toEqual(alerts.map(({ subjectId }) => ({ id: subjectId })))
  expect(await ask('{ urbanCase(id: "none") { id } }')).toEqual({ urbanCase: null })
})

test('no field of any answer is beyond the service', async () => {
  expect(await failedFields(county.as(viewers.leader))).toEqual([])
})

test.each([
  ['complaints', 'propertyComplaints(first: 200, orderBy: SETTLED_ON) { nodes { done: settledOn } }'],
  ['vehicles and bins', 'assetDeliveries(first: 200, orderBy: RECEIVED_ON) { nodes { done: receivedOn } }'],
])('of %s what is still open comes first', async (_what, query) => {
  const { data, errors } = await county.as(viewers.leader).run(`{ list: ${query} }`)
  expect(errors).toBeUndefined()
  const done = data.list.nodes.map((node: { done: string | null }) => node.done !== null)
  expect(new Set(done).size).toBe(2)
  expect(done).toEqual(done.toSorted())
})
