import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { OTHER_TOWN, TOWN } from '../testing/hand-made.ts'
import { refusalOfStage, stagesAfter } from './violation.rules.ts'

const clerk = viewers.clerkOf('natural-resources')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = clerk, fields = 'id version stage') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const CASE = {
  number: '执1号',
  kind: 'UNLAWFUL_OCCUPATION',
  source: 'PATROL',
  township: TOWN,
  place: '双湖村堆场',
  party: '某砂石厂',
  areaMu: 4,
  farmlandMu: 3,
  foundOn: '2022-05-01',
  dueOn: '2022-06-30',
}
const keep = (more: object, viewer: typeof clerk = viewers.townshipClerk(TOWN)) =>
  run('keepLandViolation', 'KeepLandViolationInput', { values: { ...CASE, ...more } }, viewer)

let id: string
const advance = (version: number, stage: string, on: string, more: object = {}, viewer = clerk) =>
  run(
    'advanceLandViolation',
    'AdvanceLandViolationInput',
    { id, version, stage, on, document: `${stage}文书`, ...more },
    viewer,
  )

test('a township enters what it found of its own', async () => {
  const kept = await keep({})
  expect(kept.data.keepLandViolation).toMatchObject({ stage: 'FOUND', version: 1 })
  ;({ id } = kept.data.keepLandViolation)
  const refused: [object, string, string][] = [
    [{ number: '执2号', farmlandMu: 5 }, 'land.farmland-over-area', 'farmlandMu'],
    [{ number: '执2号', dueOn: '2022-04-30' }, 'days-out-of-order', 'dueOn'],
    [{ number: '执2号', township: OTHER_TOWN }, 'not-your-township', 'township'],
  ]
  for (const [more, code, field] of refused)
    expect((await keep(more)).errors?.[0]?.extensions).toMatchObject({ code, field })
  expect((await keep({})).errors?.[0]?.extensions).toMatchObject({ code: 'duplicate' })
})

test('a case goes by the law: filed, ordered, then ended, handed over only to somebody, and closed', async () => {
  expect((await advance(1, 'ORDERED', '2022-05-10')).errors?.[0]?.extensions).toMatchObject({
    code: 'land-violation.stage-step',
    field: 'stage',
  })
  expect((await advance(1, 'FILED', '2022-04-10')).errors?.[0]?.extensions).toMatchObject({
    code: 'days-out-of-order',
    field: 'on',
  })
  expect(
    (await advance(1, 'FILED', '2022-05-10', {}, viewers.townshipClerk(TOWN))).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'forbidden' })
  expect((await advance(1, 'FILED', '2022-05-10')).errors).toBeUndefined()
  expect((await advance(2, 'REFERRED', '2022-07-05')).errors?.[0]?.extensions).toMatchObject({
    code: 'land-violation.department-required',
  })
  expect(await alertsOf(county, 'land-violation.overdue', '2022-07-04')).toEqual([
    { label: '双湖村堆场', severity: 'YELLOW' },
  ])
  expect((await advance(2, 'REFERRED', '2022-07-05', { department: 'public-security' })).errors).toBeUndefined()
  const referred =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Department { openLandReferrals } ... on Township { openLandViolations } } }'
  const r = [
    { __typename: 'Department', code: 'public-security' },
    { __typename: 'Township', code: TOWN },
    { __typename: 'Township', code: OTHER_TOWN },
  ]
  const { data } = await county.as(viewers.leader).run(referred, { r })
  expect(data._entities).toEqual([{ openLandReferrals: 1 }, { openLandViolations: 1 }, { openLandViolations: 0 }])
  expect((await advance(3, 'CLOSED', '2022-08-01')).data.advanceLandViolation).toMatchObject({
    stage: 'CLOSED',
    version: 4,
  })
  const read = await county
    .as(viewers.townshipClerk(TOWN))
    .run('{ landViolations { nodes { handledOn closedOn nextStages steps { stage document } } } }')
  expect(read.data.landViolations.nodes[0]).toMatchObject({
    handledOn: '2022-07-05',
    closedOn: '2022-08-01',
    nextStages: [],
  })
  expect(read.data.landViolations.nodes[0].steps).toHaveLength(3)
})

test('a case is rectified and penalised in either order, and each once', () => {
  expect(stagesAfter('PENALISED', ['FILED', 'ORDERED', 'PENALISED'])).toEqual(['RECTIFIED', 'REFERRED', 'CLOSED'])
  const both = ['FILED', 'ORDERED', 'PENALISED', 'RECTIFIED'] as const
  expect(stagesAfter('RECTIFIED', both)).toEqual(['REFERRED', 'CLOSED'])
  expect(refusalOfStage('RECTIFIED', both, 'PENALISED', null, '2022-05-01', '2022-05-02')).toMatchObject({
    code: 'land-violation.stage-step',
    field: 'stage',
  })
  expect(refusalOfStage('RECTIFIED', both, 'CLOSED', null, '2022-05-01', '2022-05-02')).toBeNull()
})

test('what was ended counts by its day; what was only ordered, and last year’s, do not', async () => {
  await county.arrange(async (ctx) => {
    const { LandViolation } = await import('./land-violation.entity.ts')
    const made = {
      ...CASE,
      stage: 'ORDERED',
      stageSince: '2022-06-01',
      handledOn: null,
      referredTo: null,
      closedOn: null,
    }
    const none = { projectId: null, parcelId: null, evidence: null, longitude: null, latitude: null }
    for (const [number, more] of [
      ['a', {}],
      ['b', { foundOn: '2021-12-01', handledOn: '2022-02-01' }],
    ] as const)
      await ctx.create(
        LandViolation,
        Object.assign(new LandViolation(), made, none, { number, place: number }, more),
        'made',
      )
  })
  expect(await reading(county, 'LND-VIOLATIONS', '2022-08-31')).toMatchObject({
    value: 50,
    numerator: 1,
    denominator: 2,
    lacking: ['a'],
  })
  expect(await reading(county, 'LND-VIOLATIONS', '2022-06-30')).toMatchObject({ value: 0, denominator: 2 })
})
