import { verifyLedger } from '@tongchou/service-kit'
import { alertSubjects, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const MEASURE =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ConstructionTarget { code value measurement explanation { formula records(first: 3) { totalCount nodes { id label counts note } } } } } }'

async function measured(asOf: string): Promise<Record<string, { value: number | null }>> {
  const r = service.targets.map(({ code }) => ({ __typename: 'ConstructionTarget', code, asOf }))
  const { data, errors } = await county.as(viewers.leader).run(MEASURE, { r })
  expect(errors).toBeUndefined()
  return Object.fromEntries(
    data._entities.map((target: { code: string; measurement: string }) => [
      target.code,
      JSON.parse(target.measurement),
    ]),
  )
}

test('the demonstration’s trail verifies', async () => {
  expect((await verifyLedger(county.db)).findings).toEqual([])
})

test('at the end of August the works, homes and facilities stand where the records put them', async () => {
  const august = await measured('2022-08-31')
  const value = (code: string) => august[code]?.value
  expect(value('CON-CONT-ALL')).toBe(2)
  expect(value('CON-DONE-HEAT')).toBe(1)
  expect(value('CON-DONE-BEIHUAN')).toBe(0)
  expect(value('CON-STREET-COUNT')).toBe(1)
  expect([value('CON-SHANTY-UNITS'), value('CON-OLD-UNITS'), value('CON-RESETTLE-UNITS')]).toEqual([630, 154, 476])
  expect(value('CON-SHANTY-SCHEDULE')).toBe(0)
  expect(value('CON-TOILET')).toBe(3)
  expect(value('CON-PARKMKT')).toBe(1)
  expect(value('CON-GREEN')).toBe(180)
  expect(value('CON-GATEWAY')).toBe(0)
  expect([value('CON-RECYCLE'), value('CON-COMPOST'), value('CON-SEWAGE')]).toEqual([6, 3, 7])
  expect([value('CON-VEHICLES'), value('CON-BINS')]).toEqual([33, 4200])
})

test('in June it stood otherwise', async () => {
  const june = await measured('2022-06-30')
  expect(june['CON-CONT-ALL']?.value).toBe(0)
  expect(june['CON-SHANTY-UNITS']?.value).toBe(538)
  expect(june['CON-GREEN']?.value).toBe(86)
  expect(june['CON-VEHICLES']?.value).toBe(18)
  expect(june['CON-SEWAGE']?.value).toBe(5)
})

const OURS = [
  'agreement.unpaid',
  'batch.not-started',
  'concession.unchecked',
  'facility.late',
  'facility.photo-elsewhere',
  'facility.unused',
  'funding.undecided',
  'heating.unfinished',
  'lot.late',
  'lot.undistributed',
  'urban-gap.without-project',
  'work.behind-plan',
]

test('the demonstration raises each kind of alert, in both colours', async () => {
  const { data, errors } = await county
    .as(viewers.leader)
    .run('{ constructionAlerts(first: 200) { totalCount nodes { rule severity label on } } }')
  expect(errors).toBeUndefined()
  const rules = new Set(data.constructionAlerts.nodes.map(({ rule }: { rule: string }) => rule))
  for (const rule of OURS) expect(rules).toContain(rule)
  const colours = new Set(data.constructionAlerts.nodes.map(({ severity }: { severity: string }) => severity))
  expect(colours).toEqual(new Set(['RED', 'YELLOW']))
})

const LISTS = `{
  villages { totalCount }
  constructionWorks(first: 3, filter: { programme: STREET_REBUILD }) { totalCount nodes { name state project { id }
    responsible { code overdueConstructionWorks } locatedIn { code facilitiesLacking(year: 2022) } curve { period planned actual quantity }
    lastProgress { percent } pointsBehind housingBatches { name } households { fileNumber } heatingSections { name } } }
  workSchedules { totalCount }
  renewalProgrammes { totalCount nodes { homes oldEstateHomes resettlementHomes } }
  housingBatches { totalCount nodes { homes work { name } } }
  households(filter: { state: AGREED }) { totalCount nodes { maskedName agreement { number kind compensation } work { name } } }
  heatingSections { totalCount }
  facilities(filter: { kind: COMPOST_HOUSE }) { totalCount nodes { name state daysUnused village { name } locatedIn { code } acceptance { photo outsideKm } project { id } } }
  facilityCounters(year: 2022) { kind planned accepted inUse lacking unused inUseRate acceptedMu }
  townshipFacilities(year: 2022) { township { code } counters { kind lacking } }
  wasteAssetsByTownship(year: 2022) { item allotted received receiver { code wasteAssets(year: 2022) { item received } } }
  procurementLots { totalCount nodes { delivered received deliveries { quantity } receipts { township } project { id } } }
  lotDeliveries { totalCount }
  assetDeliveries { totalCount }
  urbanGaps { totalCount }
  gapBoards { area gaps linked closed closedShare }
  fundingApplications { totalCount }
  pollutedPonds { totalCount }
  concessions { totalCount nodes { checks { passed } payments { amount } project { id } } }
  concessionChecks { totalCount }
  concessionPayments { totalCount }
  villageImprovements { totalCount }
  villageImprovementShares(year: 2022) { kind villages finished share }
  civilityActivities { totalCount }
  socialContributions { totalCount }
  spendAgainstWork(year: 2022) { programme accepted physicalPercent works { name quantity unit } }
}`

test('a leader opens every list and report and finds something', async () => {
  const { data, errors } = await county.as(viewers.leader).run(LISTS)
  expect(errors).toBeUndefined()
  const empty = Object.entries(data as Record<string, { totalCount?: number } | unknown[]>)
    .filter(([, value]) => (Array.isArray(value) ? value.length === 0 : value.totalCount === 0))
    .map(([name]) => name)
  expect(empty).toEqual([])
  const compost = data.facilityCounters.find(({ kind }: { kind: string }) => kind === 'COMPOST_HOUSE')
  expect(compost).toMatchObject({ planned: 11, accepted: 3, inUse: 2, lacking: 8, unused: 1 })
  const streets = data.spendAgainstWork.find(({ programme }: { programme: string }) => programme === 'STREET_REBUILD')
  expect(streets).toMatchObject({
    accepted: 1,
    works: expect.arrayContaining([{ name: '胜利街改造', quantity: 1.35, unit: 'KILOMETRE' }]),
  })
  expect(streets.physicalPercent).toBeGreaterThan(0)
  expect(streets.physicalPercent).toBeLessThan(100)
})

test('a township opens the same and sees its own alone; another department’s clerk sees nothing', async () => {
  const township = await county.as(viewers.townshipClerk('620725103')).run(LISTS)
  expect(township.errors).toBeUndefined()
  expect(
    township.data.townshipFacilities.map(({ township: { code } }: { township: { code: string } }) => code),
  ).toEqual(['620725103'])
  expect(township.data.households.totalCount).toBe(0)
  expect(township.data.procurementLots.totalCount).toBe(0)
  expect(township.data.assetDeliveries.totalCount).toBe(5)
  const other = await county.as(viewers.clerkIn('finance')).run(LISTS)
  expect(other.errors).toBeUndefined()
  expect(other.data).toMatchObject({ constructionWorks: { totalCount: 0 }, facilityCounters: [], spendAgainstWork: [] })
})

test('two departments owe August: one is sent in and waits, one is half entered', async () => {
  const ASK = '{ constructionObligations { unit period status total filled } }'
  const { data, errors } = await county.as(viewers.clerkOf('construction', 'housing-construction')).run(ASK)
  expect(errors).toBeUndefined()
  const august = data.constructionObligations.filter(({ period }: { period: string }) => period === '2022-08')
  const status = (unit: string) => august.find((each: { unit: string }) => each.unit === unit)
  expect(status('urban-management')).toMatchObject({ status: 'SUBMITTED', total: 4, filled: 4 })
  const { total, filled } = status('housing-construction')
  expect(filled).toBeLessThan(total)
})

/** Where what an alert is about is found by the identity that the alert names; a case has its own page, a cell its cases. */
const LIST_OF: Readonly<Record<string, string>> = {
  Concession: 'concessions',
  ConstructionWork: 'constructionWorks',
  Facility: 'facilities',
  FundingApplication: 'fundingApplications',
  HeatingSection: 'heatingSections',
  Household: 'households',
  HousingBatch: 'housingBatches',
  LitterFreeTask: 'litterFreeTasks',
  ProcurementLot: 'procurementLots',
  PropertyCompany: 'propertyCompanies',
  PropertyComplaint: 'propertyComplaints',
  PropertyDeduction: 'propertyDeductions',
  PropertyInspection: 'propertyInspections',
  RubbishPoint: 'rubbishPoints',
  SanitaryCriterion: 'sanitaryCriteria',
  SystemLink: 'systemLinks',
  UrbanGap: 'urbanGaps',
  VillageInspection: 'villageInspections',
}

test('whatever an alert is about is opened by the identity that the alert names', async () => {
  const { types, opened } = await alertSubjects(county.as(viewers.leader), 'constructionAlerts', LIST_OF)
  expect(types).toEqual(new Set(['UrbanCase', 'UrbanGridCell', ...Object.keys(LIST_OF)]))
  for (const { subjectType, subjectId, found } of opened)
    expect([subjectType, found]).toEqual([subjectType, { totalCount: 1, nodes: [{ id: subjectId }] }])
})
