import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { GeohazardKind } from '../hazard-point/hazard-point.entity.ts'
import { HighStandardFarmland } from '../high-standard-farmland/high-standard-farmland.entity.ts'
import { service } from '../service.ts'
import { TenHaveCriterion } from '../ten-have/ten-have-criterion.entity.ts'
import { madePoint, TOWN } from '../testing/hand-made.ts'
import { FloodSeason } from './flood-season.entity.ts'
import { GeohazardEvent } from './geohazard-event.entity.ts'
import { GeohazardPlan, GeohazardPlanKind } from './geohazard-plan.entity.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await ctx.create(
      FloodSeason,
      { year: 2022, fromDay: '2022-05-01', untilDay: '2022-09-30', plansDueOn: '2022-05-31' },
      'made',
    )
    await madePoint(ctx, 1)
    const event = { township: TOWN, pointId: null, kind: GeohazardKind.DEBRIS_FLOW, evacuated: 0, propertyLoss: 100 }
    await ctx.createMany(
      GeohazardEvent,
      [
        { ...event, happenedOn: '2022-04-20', deaths: 1, injured: 0, description: '汛前' },
        { ...event, happenedOn: '2022-07-20', deaths: 1, injured: 2, description: '汛期' },
        { ...event, happenedOn: '2022-07-25', deaths: 0, injured: 0, description: '无伤亡' },
      ],
      'made',
    )
    const criterion = {
      year: 2022,
      requirement: '要求',
      evidence: '佐证',
      reviewedOn: null,
      nextReviewOn: '2022-08-01',
    }
    await ctx.createMany(
      TenHaveCriterion,
      [
        { ...criterion, ordinal: 1, name: '有制度', metOn: '2022-01-10', lapsedOn: null },
        { ...criterion, ordinal: 2, name: '有机构', metOn: '2022-01-10', lapsedOn: '2022-07-01' },
        { ...criterion, ordinal: 3, name: '有经费', metOn: null, lapsedOn: null },
        { ...criterion, year: 2021, ordinal: 4, name: '上年', metOn: '2021-01-10', lapsedOn: null },
      ],
      'made',
    )
    const works = {
      township: TOWN,
      projectId: null,
      planYear: 2022,
      areaMu: 1000,
      works: '渠系',
      acceptanceDocument: '验收1号',
      inUseOn: null,
      yieldGain: null,
      waterSaved: null,
      benefitNote: null,
    }
    await ctx.createMany(
      HighStandardFarmland,
      [
        { ...works, name: '已验收', completedOn: '2022-06-01', acceptedOn: '2022-07-10' },
        { ...works, name: '已完工', completedOn: '2022-08-01', acceptedOn: null },
        { ...works, name: '上年', planYear: 2021, completedOn: '2022-01-05', acceptedOn: '2022-02-05' },
      ],
      'made',
    )
  })
})
afterAll(() => county.stop())

const publish = (publishedOn: string, more: object = {}) =>
  county.arrange((ctx) =>
    ctx.create(
      GeohazardPlan,
      {
        kind: GeohazardPlanKind.PREVENTION,
        year: 2022,
        township: null,
        title: '防治方案',
        publishedOn,
        document: '1号',
        reviewedOn: null,
        ...more,
      },
      'made',
    ),
  )

test('plans are in time when the county’s own is out by its day and every point has one', async () => {
  await publish('2022-06-02')
  await publish('2022-05-02', { township: TOWN })
  expect(await reading(county, 'LND-GEOPLAN', '2022-08-31')).toMatchObject({ value: 0 })
  expect(await alertsOf(county, 'geohazard-plan.missing')).toEqual([{ label: '2022', severity: 'RED' }])
  await publish('2022-05-20')
  expect(await reading(county, 'LND-GEOPLAN', '2022-08-31')).toMatchObject({ value: 1 })
  expect(await reading(county, 'LND-GEOPLAN', '2022-05-10')).toMatchObject({ value: 0 })
  await county.arrange((ctx) => madePoint(ctx, 2, { emergencyPlanOn: null, emergencyPlanDocument: null }))
  expect(await reading(county, 'LND-GEOPLAN', '2022-08-31')).toMatchObject({
    value: 0,
    lacking: expect.arrayContaining(['隐患点2']),
    types: expect.arrayContaining(['GeohazardPlan', 'HazardPoint']),
  })
})

test('deaths and injuries count in the season alone, and by their day', async () => {
  expect(await reading(county, 'LND-FLOODSAFE', '2022-08-31')).toMatchObject({
    value: 3,
    lacking: ['汛期'],
    counting: ['无伤亡'],
  })
  expect(await reading(county, 'LND-FLOODSAFE', '2022-06-30')).toMatchObject({ value: 0 })
})

test('a criterion counts from the day it was met until it lapsed, in its own year', async () => {
  expect(await reading(county, 'LND-TENHAVE', '2022-06-30')).toMatchObject({ value: 2 })
  expect(await reading(county, 'LND-TENHAVE', '2022-08-31')).toMatchObject({
    value: 1,
    lacking: expect.arrayContaining(['有机构', '有经费']),
  })
  expect((await alertsOf(county, 'ten-have.review-due')).map(({ label }) => label).toSorted()).toEqual(
    ['有制度', '有机构', '有经费'].toSorted(),
  )
})

test('high-standard farmland counts when it was accepted, of the year’s plan', async () => {
  expect(await reading(county, 'LND-HSF', '2022-08-31')).toMatchObject({
    value: 1,
    counting: ['已验收'],
    lacking: ['已完工'],
  })
  expect(await reading(county, 'LND-HSF', '2022-06-30')).toMatchObject({ value: 0 })
})

test.each([
  [
    'keepTenHaveCriterion',
    { year: 2022, ordinal: 11, name: '多', requirement: '求' },
    'ten-have.ordinal-outside',
    'ordinal',
  ],
  [
    'keepTenHaveCriterion',
    { year: 2022, ordinal: 5, name: '多', requirement: '求', metOn: '2022-01-01' },
    'ten-have.evidence-required',
    'evidence',
  ],
  [
    'keepFloodSeason',
    { year: 2023, fromDay: '2023-05-01', untilDay: '2023-04-01', plansDueOn: '2023-03-31' },
    'days-out-of-order',
    'untilDay',
  ],
  [
    'keepFloodSeason',
    { year: 2023, fromDay: '2022-05-01', untilDay: '2023-09-01', plansDueOn: '2023-03-31' },
    'flood-season.other-year',
    'fromDay',
  ],
  [
    'keepGeohazardPlan',
    { kind: 'EMERGENCY', year: 2022, title: '预案', publishedOn: '2022-05-01' },
    'geohazard-plan.document-required',
    'document',
  ],
  [
    'keepHighStandardFarmland',
    {
      name: '新',
      township: TOWN,
      planYear: 2022,
      areaMu: 1,
      works: '渠',
      acceptedOn: '2022-05-01',
      acceptanceDocument: '1',
    },
    'high-standard-farmland.not-completed',
    'completedOn',
  ],
  ['keepEnforcementShare', { kind: 'PREVENT', name: '预防', share: 101 }, 'share-over-hundred', 'share'],
  [
    'keepLandPatrol',
    {
      township: TOWN,
      patrolledOn: '2022-05-01',
      kind: 'CAMPAIGN',
      enforcement: 'PREVENT',
      inspector: '王',
      trackKm: 3,
    },
    'land-patrol.campaign-required',
    'campaign',
  ],
  [
    'keepMineralRight',
    {
      licenceNumber: 'C1',
      name: '矿',
      kind: 'MINING',
      mineral: '煤',
      holder: '某',
      township: TOWN,
      areaKm2: 1,
      validFrom: '2022-05-01',
      validUntil: '2022-04-01',
    },
    'days-out-of-order',
    'validUntil',
  ],
  [
    'keepRedLineCheck',
    { subjectKind: 'PROJECT', name: '项目', township: TOWN, checkedOn: '2022-05-01', overlapMu: 0 },
    'red-line-check.subject-required',
    'projectId',
  ],
  [
    'keepFarmlandDuty',
    { township: TOWN, year: 2022, farmlandMu: 10, basicFarmlandMu: 11, signatory: '王' },
    'farmland.basic-over-farmland',
    'basicFarmlandMu',
  ],
  [
    'keepFarmlandBaseline',
    {
      township: TOWN,
      year: 2022,
      farmlandMu: 10,
      basicFarmlandMu: 5,
      qualityGrade: 9,
      farmlandDutyMu: 9,
      basicFarmlandDutyMu: 4,
      document: '1',
    },
    'farmland-baseline.year-not-over',
    'year',
  ],
  [
    'keepLandServiceItem',
    {
      name: '预审',
      legalDays: 5,
      promisedDays: 9,
      materialsBefore: 3,
      materialsNow: 2,
      simplification: '合并',
      since: '2022-01-01',
    },
    'land-service-item.promise-over-law',
    'promisedDays',
  ],
])('%s refuses what cannot be on its field', async (door, values, code, field) => {
  const type = `K${door.slice(1)}Input`
  const answer = await county
    .as(viewers.clerkOf('natural-resources'))
    .run(`mutation ($input: ${type}!) { ${door}(input: $input) { id } }`, { input: { values } })
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code, field })
})
