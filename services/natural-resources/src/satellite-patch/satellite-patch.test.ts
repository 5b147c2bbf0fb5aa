import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { OTHER_TOWN, TOWN } from '../testing/hand-made.ts'
import { ratioState, stageAfter } from './satellite-patch.rules.ts'

const clerk = viewers.clerkOf('natural-resources')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = clerk, fields = 'id version stage nextStage') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const PATCH = {
  batch: '二季度',
  township: TOWN,
  place: '渠北',
  areaMu: 10,
  farmlandMu: 10,
  receivedOn: '2022-07-01',
  dueOn: '2022-09-05',
}
const keep = async (number: string, more: object = {}) =>
  (await run('keepSatellitePatch', 'KeepSatellitePatchInput', { values: { ...PATCH, number, ...more } })).data
    .keepSatellitePatch
const check = (id: string, verdict: string, viewer = clerk) =>
  run(
    'checkSatellitePatch',
    'CheckSatellitePatchInput',
    { id, version: 1, verdict, on: '2022-07-10', note: '套合' },
    viewer,
  )
const advance = (id: string, version: number, stage: string, more: object = {}) =>
  run('advanceSatellitePatch', 'AdvanceSatellitePatchInput', { id, version, stage, on: '2022-08-01', ...more })

test('the rules: lawful patches need only evidence; 12 % warns, 15 % is the line', () => {
  expect(stageAfter('CHECKED', 'LEGAL')).toBe('EVIDENCED')
  expect(stageAfter('CHECKED', 'ILLEGAL')).toBe('CASE')
  expect(stageAfter('RECEIVED', null)).toBeNull()
  expect([12, 12.1, 14.9, 15, null].map(ratioState)).toEqual(['GREEN', 'YELLOW', 'YELLOW', 'RED', 'GREEN'])
})

test('a township checks a patch of its own once; an unlawful one becomes a case before anything else', async () => {
  const { id } = await keep('P1', { farmlandMu: 2 })
  expect((await check(id, 'ILLEGAL', viewers.townshipClerk(OTHER_TOWN))).errors?.[0]?.extensions).toMatchObject({
    code: 'not-found',
  })
  expect((await check(id, 'ILLEGAL', viewers.townshipClerk(TOWN))).data.checkSatellitePatch).toMatchObject({
    stage: 'CHECKED',
    nextStage: 'CASE',
  })
  expect((await check(id, 'LEGAL')).errors?.[0]?.extensions).toMatchObject({ code: 'satellite-patch.already-checked' })
  expect((await advance(id, 2, 'EVIDENCED')).errors?.[0]?.extensions).toMatchObject({
    code: 'satellite-patch.stage-step',
    next: 'CASE',
  })
  expect((await advance(id, 2, 'CASE')).errors?.[0]?.extensions).toMatchObject({
    code: 'satellite-patch.case-required',
  })
})

test('the share of unlawful farmland is over what building took, false changes aside, and falls when put right', async () => {
  for (const [number, verdict] of [
    ['P2', 'LEGAL'],
    ['P3', 'FALSE_CHANGE'],
  ] as const) {
    const { id } = await keep(number, { farmlandMu: 10 })
    await check(id, verdict)
  }
  const board = async (asOf: string) =>
    (
      await county
        .as(viewers.leader)
        .run(
          `{ satellitePatchBoards(asOf: "${asOf}") { township received checked ratio state illegalFarmlandMu occupiedFarmlandMu } }`,
        )
    ).data.satellitePatchBoards[0]
  expect(await board('2022-08-31')).toMatchObject({
    township: null,
    received: 3,
    checked: 3,
    illegalFarmlandMu: 2,
    occupiedFarmlandMu: 12,
    state: 'RED',
  })
  expect((await board('2022-08-31')).ratio).toBeCloseTo(100 / 6)
  expect(await board('2022-07-05')).toMatchObject({ checked: 0, ratio: null, state: 'GREEN' })
  expect(await alertsOf(county, 'satellite-patch.occupation-ratio')).toEqual([{ label: '2022', severity: 'RED' }])
  const violation = {
    number: '执1',
    kind: 'FARMLAND_DAMAGE',
    source: 'SATELLITE_PATCH',
    township: TOWN,
    place: '渠北',
    party: '某',
    areaMu: 2,
    farmlandMu: 2,
    foundOn: '2022-07-10',
    dueOn: '2022-09-10',
  }
  const kept = await run('keepLandViolation', 'KeepLandViolationInput', { values: violation }, clerk, 'id')
  const list = await county.as(clerk).run('{ satellitePatches(search: "P1") { nodes { id } } }')
  const [{ id }] = list.data.satellitePatches.nodes
  await advance(id, 2, 'CASE', { violationId: kept.data.keepLandViolation.id })
  expect((await advance(id, 3, 'RECTIFIED')).data.advanceSatellitePatch).toMatchObject({
    stage: 'RECTIFIED',
    nextStage: 'EVIDENCED',
  })
  expect(await board('2022-08-31')).toMatchObject({ illegalFarmlandMu: 0, ratio: 0, state: 'GREEN' })
})

test('evidence that is due within ten days is an alert, and one that is over its day a red one', async () => {
  await keep('P9', { dueOn: '2022-08-30' })
  await keep('P8', { dueOn: '2022-09-11' })
  const alerts = await alertsOf(county, 'satellite-patch.deadline')
  expect(alerts).toContainEqual({ label: 'P9', severity: 'RED' })
  expect(alerts).toContainEqual({ label: 'P1', severity: 'YELLOW' })
  expect(alerts.map(({ label }) => label)).not.toContain('P8')
})
