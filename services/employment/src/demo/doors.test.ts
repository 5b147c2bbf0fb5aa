import { failedFields, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmployment } from '../testing/hand-made.ts'

let county: TestService
let vacancyId: string
beforeAll(async () => {
  county = await startEmployment(true)
  const { data } = await county.as(viewers.leader).run('{ jobVacancies(orderBy: HEADCOUNT) { nodes { id } } }')
  vacancyId = data.jobVacancies.nodes[0].id
})
afterAll(() => county.stop())

const LISTS = `query ($vacancyId: ID!) {
  residents(first: 3, search: "演示", filter: { keyGroup: GRADUATE }) { totalCount nodes { name identityNumber jobs { employer } training { completedOn class { name } } benefits { amount policyName } unemployment { registeredOn } insurances { scheme } } }
  unregisteredResidents { totalCount }
  insuranceRegistration { residents registered }
  residentsWithoutWork(keyGroup: RETURNER) { totalCount }
  jobRecords(filter: { urban: true }) { totalCount }
  unemploymentRegistrations { totalCount }
  employmentMonths(period: "2022-07") { totalCount }
  graduates(filter: { outcome: EMPLOYED }) { totalCount }
  trainingClasses(filter: { state: GRADUATED }) { totalCount nodes { enrolled trainees { resident { maskedName } } } }
  trainees { totalCount }
  employmentProgrammeBoard(year: 2022) { programme { name goal } people inWork ownBusiness withoutWork share }
  employmentPolicies { totalCount }
  policyBenefits { totalCount }
  payPolicies { totalCount }
  urbanIncomes { totalCount }
  incomeMeasures { totalCount }
  incomeReviews { totalCount }
  insuranceAccounts(first: 2) { totalCount nodes { resident { maskedName } } }
  fundReserves { totalCount }
  insuranceTasks { totalCount }
  insuranceRiskChecks { totalCount }
  pensionReformUnits { totalCount }
  mobileInsuranceMonths { totalCount }
  pensionMonths(period: "2022-07") { totalCount nodes { enrolmentRate renewalRate paymentRate } }
  pensionFailures { totalCount }
  labourTransfers(first: 2) { totalCount nodes { incomePerHead sampleDeviation thisYear } }
  labourTransferBoard(year: 2022) { destination trade persons income sampledPerHead }
  labourTransferByTownship(year: 2022) { persons organised inCounty outside income incomePerHead }
  labourBases { totalCount nodes { dispatched } }
  labourBrands { totalCount nodes { dispatched income events { signed } } }
  labourAgreements { totalCount }
  returnerBases { totalCount }
  labourMarketOperators { totalCount }
  marketInspections { totalCount }
  reliefWorkshops { totalCount }
  jobVacancies { totalCount nodes { unfilled enterprise { uscc jobVacancies { post } labourContracts { signingRate } collectiveContract { number } insuredWorkers wageArrears labourCredit { grade } labourBlacklisted } } }
  vacancyMatches(vacancyId: $vacancyId) { totalCount nodes { township } }
  labourSites { totalCount nodes { state lamp complianceScore checks { met } stateReasons { code } ruleStandings { kept } wageMonths { dueOn } workers { trade } project { id wageAccountOpenedOn wageArrears } } }
  siteChecks { totalCount }
  siteWorkers { totalCount }
  siteWageMonths(period: "2022-07") { totalCount }
  labourSitesByLamp { lamp sites { name } }
  arrearsCases { totalCount nodes { outstanding recovered personsCleared nextStates payments { source } site { name } project { id } } }
  arrearsOwing { number outstanding }
  wageRecovery(year: 2022) { period found recovered }
  insuranceProcesses { process due done overdue }
  insuranceChannels(period: "2022-08") { online window }
  employerContractChecks { totalCount }
  collectiveContracts { totalCount }
  employerCredits { totalCount }
  inspectionCells { totalCount nodes { openFindings } }
  labourPatrols { totalCount }
  jointInspections { totalCount }
  siteStandards { totalCount }
}`

const emptyOf = (data: Record<string, { totalCount?: number } | unknown[]>): string[] =>
  Object.entries(data)
    .filter(([, value]) => (Array.isArray(value) ? value.length === 0 : value.totalCount === 0))
    .map(([name]) => name)

test('a leader opens every list and report of the demonstration and finds something', async () => {
  const { data, errors } = await county.as(viewers.leader).run(LISTS, { vacancyId })
  expect(errors).toBeUndefined()
  expect(emptyOf(data)).toEqual([])
  const whole = await county
    .as(viewers.leader)
    .run(
      '{ employmentDials { code name unit value numerator denominator } insuranceFundOutlook(year: 2022) { scheme balance forecast } insuranceCoverage { scheme share } insuranceFundMonths { totalCount nodes { balance } } }',
    )
  expect(whole.errors).toBeUndefined()
  expect(whole.data.employmentDials).toHaveLength(8)
  expect(data.labourSitesByLamp.map(({ sites }: { sites: unknown[] }) => sites.length > 0)).toEqual([true, true, true])
})

test('a township sees its own people alone, a supervising department its sites, another department nothing', async () => {
  const town = '620725104'
  const township = await county.as(viewers.townshipClerk(town)).run(LISTS, { vacancyId })
  // The post that the leader looked at is another township’s.
  expect(township.errors?.map(({ path }) => path?.[0])).toEqual(['vacancyMatches'])
  const names = ['residents', 'labourTransfers', 'labourSites', 'pensionMonths'] as const
  expect(names.every((name) => township.data[name].totalCount > 0)).toBe(true)
  const { data } = await county.as(viewers.townshipClerk(town)).run('{ residents(first: 200) { nodes { township } } }')
  expect(new Set(data.residents.nodes.map((each: { township: string }) => each.township))).toEqual(new Set([town]))
  const water = await county
    .as(viewers.clerkIn('water-affairs'))
    .run('{ residents { totalCount } labourSites { totalCount } arrearsOwing { number } }')
  expect(water.data).toEqual({
    residents: { totalCount: 0 },
    labourSites: { totalCount: 4 },
    arrearsOwing: [{ number: '山人社监〔2022〕007号' }],
  })
  const tax = await county
    .as(viewers.clerkIn('tax'))
    .run('{ residents { totalCount } labourSites { totalCount } employmentDials { code } }')
  expect(tax.data).toEqual({ residents: { totalCount: 0 }, labourSites: { totalCount: 0 }, employmentDials: null })
  expect(tax.errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

test('no field of any answer is beyond the service', async () => {
  expect(await failedFields(county.as(viewers.leader))).toEqual([])
})
