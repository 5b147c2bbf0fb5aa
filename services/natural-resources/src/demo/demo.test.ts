import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyLedger } from '@tongchou/service-kit'
import {
  alertSubjects,
  failedFields,
  reading,
  startTestService,
  type TestService,
  viewers,
} from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const measured = async (asOf: string) =>
  Object.fromEntries(
    await Promise.all(service.targets.map(async ({ code }) => [code, await reading(county, code, asOf)] as const)),
  )

test('every target of the demonstration has a value at the end of August, and June differs', async () => {
  const [august, june] = [await measured('2022-08-31'), await measured('2022-06-30')]
  for (const [code, { value }] of Object.entries(august)) expect([code, typeof value]).toEqual([code, 'number'])
  const same = Object.keys(august).filter((code) => august[code]?.value === june[code]?.value)
  expect(same.toSorted()).toEqual(['LND-BASICFARM', 'LND-FLOODSAFE', 'LND-GEOPLAN'])
  expect(Object.keys(august)).toHaveLength(16)
})

test('the demonstration won back in July what it had lost by June, and two uses and a criterion stay open', async () => {
  const [august, june] = [await measured('2022-08-31'), await measured('2022-06-30')]
  expect(june['LND-FARMLAND']!.value).toBeLessThan(june['LND-FARMLAND']!.baseline!)
  expect(august['LND-FARMLAND']!.value).toBeGreaterThan(august['LND-FARMLAND']!.baseline!)
  expect(august['LND-BASICFARM']!.value).toBeCloseTo(august['LND-BASICFARM']!.baseline!)
  expect(august['LND-QUALITY']!.value).toBeLessThan(august['LND-QUALITY']!.baseline!)
  expect([june['LND-USE']!.value, august['LND-USE']!.value]).toEqual([1, 2])
  expect([june['LND-REDLINE']!.value, august['LND-REDLINE']!.value]).toEqual([1, 0])
  expect(august['LND-HSF']!.value).toBe(1)
  expect(august['LND-TENHAVE']!.value).toBe(9)
  expect(august['LND-GEOPLAN']!.value).toBe(1)
  expect(august['LND-FLOODSAFE']!.value).toBe(0)
  expect(august['LND-CERTS']!.value).toBeGreaterThan(august['LND-CERTS']!.baseline!)
  expect(august['LND-REG-TIME']!.value).toBeLessThan(august['LND-REG-TIME']!.baseline!)
  for (const code of ['FIN-WUWEI', 'LND-GREENHOUSE', 'LND-KEYLAND', 'LND-LEGACY', 'LND-VIOLATIONS']) {
    expect(august[code]!.value).toBeGreaterThan(30)
    expect(august[code]!.value).toBeLessThan(100)
  }
})

test('the demonstration raises every kind of alert but a breach of the line and a plan that is late', async () => {
  const { data, errors } = await county
    .as(viewers.leader)
    .run('{ naturalResourcesAlerts(first: 200) { totalCount nodes { rule severity label } } }')
  expect(errors).toBeUndefined()
  const raised = new Set(data.naturalResourcesAlerts.nodes.map(({ rule }: { rule: string }) => rule))
  const known = service.features.flatMap(({ alerts }) => alerts ?? []).map(({ code }) => code)
  expect(known.filter((code) => !raised.has(code)).toSorted()).toEqual(['geohazard-plan.missing', 'red-line.breached'])
})

const LISTS = `{
  farmlandBaselines { totalCount } farmlandAreas(asOf: "2022-08-31") { totalCount } farmlandUseChanges { totalCount }
  redLineChecks { totalCount } farmlandDuties { totalCount } farmlandGauges { township spareMu basicSpareMu changeMu grade }
  farmlandSurveys(period: "2022-08") { township recordedMu differenceMu survey { note } } highStandardFarmlands { totalCount nodes { name acceptedOn } }
  landParcels(filter: { stage: STARTED }) { totalCount nodes { code fiveNot startedUnsupplied nextStages project { id } enterprise { uscc } } }
  fiveNotListings { totalCount } landDemands { totalCount } landDemandGaps(year: 2022) { gapMu overdue demand { name } parcels { code } }
  landViolations { totalCount nodes { steps { stage document } nextStages referredDepartment { code } } }
  satellitePatches { totalCount nodes { nextStage daysLeft violation { number } } }
  satellitePatchBoards { township ratio state checkedShare stages { stage patches } }
  greenhouseCases { totalCount nodes { nextStages } } landPatrols { totalCount } mineralRights { totalCount } mineralInspections { totalCount }
  registrationCases { totalCount } registrationQuality { kind days daysLastYear correctedShare } legacyRegistrations { totalCount } propertyDisputes { totalCount }
  landServiceCases { totalCount } hazardPoints { totalCount nodes { grade watchCount nextStages watch { finding } steps { stage } } }
  hazardWatches(from: "2022-08-25") { totalCount nodes { daysLate point { name } } } hazardWatchDay { township points watched missing { name } }
  geohazardNotices { totalCount nodes { warning { number level } point { name } } } geohazardPlans { totalCount } geohazardDrills { totalCount }
  geohazardEvents { totalCount } geohazardDuties { totalCount } landMap { layer label longitude }
  landParcelBoard { startedUnsupplied stages { stage parcels } fiveNot { kind parcels } }
}`
const OVERVIEW = `{ geohazardWarnings { totalCount nodes { unconfirmed notices { id } } } enforcementBalance { kind share actual }
  landQuotaBalances { kind leftMu earned } landServiceTimes(year: 2022) { days inTimeShare item { name } }
  tenHaveCriteria { totalCount } fiveNotClasses { totalCount } enforcementShares { totalCount } floodSeasons { totalCount }
  landQuotaEntries { totalCount } landServiceItems { totalCount } }`

const emptyOf = (data: Record<string, { totalCount?: number } | unknown[]>): string[] =>
  Object.entries(data)
    .filter(([, value]) => (Array.isArray(value) ? value.length === 0 : value.totalCount === 0))
    .map(([name]) => name)

test('a leader opens every list and report of the demonstration and finds something', async () => {
  for (const query of [LISTS, OVERVIEW]) {
    const { data, errors } = await county.as(viewers.leader).run(query)
    expect(errors).toBeUndefined()
    expect(emptyOf(data)).toEqual([])
  }
})

test('a township opens the same and sees its own alone; another department’s clerk sees nothing of a township’s', async () => {
  const { data, errors } = await county.as(viewers.townshipClerk('620725103')).run(LISTS)
  expect(errors).toBeUndefined()
  expect(data.hazardWatchDay.map(({ township }: { township: string | null }) => township)).toEqual([null, '620725103'])
  expect(data.hazardPoints.totalCount).toBe(3)
  expect(data.farmlandGauges).toHaveLength(2)
  const other = await county.as(viewers.clerkIn('market-regulation')).run(LISTS)
  expect(other.errors).toBeUndefined()
  expect(Object.keys(other.data).filter((name) => !emptyOf(other.data).includes(name))).toEqual(['landParcelBoard'])
})

test('what lies above the line is told for the county and for each township', async () => {
  const { data } = await county
    .as(viewers.leader)
    .run('{ farmlandGauges { township farmlandMu baselineMu changeMu spareMu basicSpareMu } }')
  const [whole, ...townships] = data.farmlandGauges
  expect(whole.township).toBeNull()
  expect(townships).toHaveLength(10)
  expect(whole.changeMu).toBeCloseTo(-186.4 - 92.5 + 148 + 176.5)
  expect(whole.spareMu).toBeCloseTo(864_900 * 0.015 + whole.changeMu, 0)
})

test('the demonstration’s trail verifies', async () => {
  expect((await verifyLedger(county.db)).findings).toEqual([])
})

/** The list in which the record of an alert stands; a township and the county are none. */
const LISTED: Readonly<Record<string, string>> = {
  FarmlandUseChange: 'farmlandUseChanges',
  FiveNotListing: 'fiveNotListings',
  GeohazardDuty: 'geohazardDuties',
  GeohazardNotice: 'geohazardNotices',
  GreenhouseCase: 'greenhouseCases',
  HazardPoint: 'hazardPoints',
  LandDemand: 'landDemands',
  LandParcel: 'landParcels',
  LandViolation: 'landViolations',
  MineralInspection: 'mineralInspections',
  MineralRight: 'mineralRights',
  SatellitePatch: 'satellitePatches',
  TenHaveCriterion: 'tenHaveCriteria',
}

test('every alert leads to its record: the list finds it by its id, and nothing beside it', async () => {
  const { types, opened } = await alertSubjects(county.as(viewers.leader), 'naturalResourcesAlerts', LISTED)
  for (const { subjectType, subjectId, found } of opened)
    expect([subjectType, found]).toEqual([subjectType, { totalCount: 1, nodes: [{ id: subjectId }] }])
  expect([...types].filter((type) => !(type in LISTED) && type !== 'Township' && type !== 'County')).toEqual([])
  expect(types.size).toBeGreaterThan(10)
})

test('no field of any answer is beyond the service', async () => {
  expect(await failedFields(county.as(viewers.leader))).toEqual([])
})
