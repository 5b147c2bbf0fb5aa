import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { OTHER_TOWN, TOWN } from '../testing/hand-made.ts'
import { gradeOf } from './hazard-point.rules.ts'

const township = viewers.townshipClerk(TOWN)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = township, fields = 'id version stage grade') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const POINT = {
  code: 'H1',
  name: '双湖沟',
  kind: 'DEBRIS_FLOW',
  township: TOWN,
  village: '双湖村',
  listedOn: '2022-05-01',
  threatenedHouseholds: 30,
  threatenedPeople: 120,
  threatenedProperty: 900_000,
}
let id: string
const bureau = viewers.clerkOf('natural-resources')
const advance = (version: number, stage: string, on: string, more: object = {}, viewer = township) =>
  run('advanceHazardPoint', 'AdvanceHazardPointInput', { id, version, stage, on, ...more }, viewer)

test('danger has its grade by people and by property, the graver of the two', () => {
  const yi = 10_000_000_000
  expect([gradeOf(1000, 0), gradeOf(500, 0), gradeOf(100, 0), gradeOf(99, 0)]).toEqual([0, 1, 2, 3])
  expect([gradeOf(1, yi), gradeOf(1, yi / 2), gradeOf(1, yi / 20), gradeOf(1, yi / 20 - 1)]).toEqual([0, 1, 2, 3])
})

test('a point is listed, and monitored once somebody watches and somebody answers', async () => {
  const kept = await run('keepHazardPoint', 'KeepHazardPointInput', { values: POINT })
  expect(kept.data.keepHazardPoint).toMatchObject({ stage: 'LISTED', grade: 'MEDIUM' })
  ;({ id } = kept.data.keepHazardPoint)
  expect(await alertsOf(county, 'hazard-point.unprepared')).toEqual([{ label: '双湖沟', severity: 'RED' }])
  expect((await advance(1, 'MONITORED', '2022-05-10')).errors?.[0]?.extensions).toMatchObject({
    code: 'hazard-point.watcher-required',
  })
  const plan = { watcher: '王', responsiblePerson: '李', cardIssuedOn: '2022-05-05', emergencyPlanOn: '2022-05-06' }
  const keep = (more: object) =>
    run('keepHazardPoint', 'KeepHazardPointInput', { id, version: 1, values: { ...POINT, ...plan, ...more } })
  expect((await keep({})).errors?.[0]?.extensions).toMatchObject({
    code: 'hazard-point.document-required',
    field: 'emergencyPlanDocument',
  })
  expect((await keep({ emergencyPlanDocument: '预案1号' })).errors).toBeUndefined()
  expect(await alertsOf(county, 'hazard-point.unprepared')).toEqual([])
  expect((await advance(2, 'MONITORED', '2022-05-10')).data.advanceHazardPoint.stage).toBe('MONITORED')
})

test('people are brought away after an alert and counted; treated and taken off with documents', async () => {
  expect((await advance(3, 'EVACUATED', '2022-07-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'hazard-point.stage-step',
  })
  // Each is offered what is theirs to do: the township warns, the bureau says that a point is treated or none any more.
  const offered = '{ hazardPoints { nodes { nextStages } } }'
  expect((await county.as(township).run(offered)).data.hazardPoints.nodes[0].nextStages).toEqual(['ALERT'])
  expect((await county.as(bureau).run(offered)).data.hazardPoints.nodes[0].nextStages).toEqual([
    'ALERT',
    'TREATED',
    'DELISTED',
  ])
  await advance(3, 'ALERT', '2022-07-01')
  expect((await advance(4, 'EVACUATED', '2022-07-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'hazard-point.evacuated-required',
    field: 'evacuated',
  })
  expect((await advance(4, 'EVACUATED', '2022-06-30', { evacuated: 120 })).errors?.[0]?.extensions).toMatchObject({
    code: 'days-out-of-order',
  })
  await advance(4, 'EVACUATED', '2022-07-01', { evacuated: 120 })
  expect((await advance(5, 'TREATED', '2022-08-01', {}, bureau)).errors?.[0]?.extensions).toMatchObject({
    code: 'hazard-point.document-required',
    field: 'document',
  })
  expect((await advance(5, 'TREATED', '2022-08-01', { document: '验收1号' })).errors?.[0]?.extensions).toMatchObject({
    code: 'hazard-point.bureau-only',
  })
  await advance(5, 'TREATED', '2022-08-01', { document: '验收1号' }, bureau)
  await advance(6, 'DELISTED', '2022-08-20', { document: '核销1号' }, bureau)
  const { data } = await county
    .as(township)
    .run('{ hazardPoints { nodes { stage treatedOn delistedOn nextStages steps { stage evacuated } } } }')
  expect(data.hazardPoints.nodes[0]).toMatchObject({
    stage: 'DELISTED',
    treatedOn: '2022-08-01',
    delistedOn: '2022-08-20',
    nextStages: [],
  })
  expect(data.hazardPoints.nodes[0].steps).toHaveLength(5)
  expect(
    (await county.as(viewers.townshipClerk(OTHER_TOWN)).run('{ hazardPoints { totalCount } }')).data.hazardPoints
      .totalCount,
  ).toBe(0)
})
