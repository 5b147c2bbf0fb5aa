import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { OTHER_TOWN, parcelCode, TOWN } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('natural-resources')
const CODE = parcelCode(1)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const FIELDS = 'id code version stage fiveNot startedUnsupplied nextStages'
const run = (verb: string, type: string, input: object, viewer = clerk, fields = FIELDS) =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const VALUES = {
  name: '石墨地块',
  township: TOWN,
  areaMu: 50,
  landUse: 'INDUSTRIAL',
  projectId: 'prj-1',
  enterpriseUscc: '91620725MA70010005',
}
const register = (more: object = {}, viewer = clerk) =>
  run(
    'registerLandParcel',
    'RegisterLandParcelInput',
    { code: CODE, approvedOn: '2022-01-05', approvalDocument: '批复1号', values: VALUES, ...more },
    viewer,
  )
const advance = (version: number, stage: string, on: string, more: object = {}) =>
  run('advanceLandParcel', 'AdvanceLandParcelInput', { id: CODE, version, stage, on, document: '文件1号', ...more })
const use = (version: number, more: object) =>
  run('recordParcelUse', 'RecordParcelUseInput', { id: CODE, version, notedOn: '2022-08-20', usedMu: 40, ...more })
const wrongHolder = (enterpriseUscc: string) => ({ code: parcelCode(2), values: { ...VALUES, enterpriseUscc } })
const SUPPLY = { supplyMode: 'TENDER_AUCTION', recipient: '碳谷公司', startDueOn: '2022-06-30' }

test('a parcel is registered once by its code, with its approval', async () => {
  expect((await register()).data.registerLandParcel).toMatchObject({
    code: CODE,
    stage: 'APPROVED',
    fiveNot: [],
    nextStages: ['EXPROPRIATED', 'STARTED'],
  })
  const refused: [object, string, string][] = [
    [{}, 'land-parcel.code-taken', 'code'],
    [{ code: '1-2-3' }, 'land-parcel.code-wrong-shape', 'code'],
    [{ code: parcelCode(2), values: { ...VALUES, areaMu: 0 } }, 'land-parcel.area-required', 'areaMu'],
    [{ code: parcelCode(2), values: { ...VALUES, demandId: 'nobody' } }, 'not-found', 'demandId'],
    [wrongHolder('91620725MA70010006'), 'credit-code-wrong-check-sign', 'enterpriseUscc'],
    [wrongHolder('1001'), 'credit-code-wrong-shape', 'enterpriseUscc'],
    [{ code: parcelCode(2), approvalDocument: ' ' }, 'text-required', 'approvalDocument'],
  ]
  for (const [more, code, field] of refused)
    expect((await register(more)).errors?.[0]?.extensions).toMatchObject({ code, field })
  expect((await register({}, viewers.townshipClerk(TOWN))).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

test('a mineral licence names its enterprise by a whole credit code, or none', async () => {
  const licence = {
    licenceNumber: 'C6207252022001',
    name: '龙首山石灰岩矿',
    kind: 'MINING',
    mineral: '石灰岩',
    holder: '县矿业公司',
    township: TOWN,
    areaKm2: 1.2,
    validFrom: '2020-01-01',
    validUntil: '2025-01-01',
  }
  const keep = (more: object) =>
    run('keepMineralRight', 'KeepMineralRightInput', { values: { ...licence, ...more } }, clerk, 'enterpriseUscc')
  expect((await keep({ enterpriseUscc: '91620725MA70010006' })).errors?.[0]?.extensions).toMatchObject({
    code: 'credit-code-wrong-check-sign',
    field: 'enterpriseUscc',
  })
  expect((await keep({ enterpriseUscc: VALUES.enterpriseUscc })).data.keepMineralRight).toEqual({
    enterpriseUscc: VALUES.enterpriseUscc,
  })
  expect((await keep({ licenceNumber: 'C6207252022002' })).data.keepMineralRight).toEqual({ enterpriseUscc: null })
})

test('land goes its way step by step, and is not supplied before it was laid over the line', async () => {
  expect((await advance(1, 'SUPPLIED', '2022-02-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'land-parcel.step-missing',
    field: 'stage',
  })
  expect((await advance(1, 'EXPROPRIATED', '2022-02-01')).data.advanceLandParcel).toMatchObject({
    version: 2,
    stage: 'EXPROPRIATED',
  })
  expect((await advance(2, 'SUPPLIED', '2022-03-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'land-parcel.supply-mode-required',
  })
  expect((await advance(2, 'SUPPLIED', '2022-03-01', SUPPLY)).errors?.[0]?.extensions).toMatchObject({
    code: 'land-parcel.red-line-unchecked',
  })
  const check = {
    subjectKind: 'PARCEL',
    parcelCode: CODE,
    name: '石墨地块',
    township: TOWN,
    checkedOn: '2022-02-20',
    overlapMu: 1.5,
  }
  const misspelt = { values: { ...check, parcelCode: 'xx' } }
  expect(
    (await run('keepRedLineCheck', 'KeepRedLineCheckInput', misspelt, clerk, 'id')).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'land-parcel.code-wrong-shape', field: 'parcelCode' })
  const kept = await run('keepRedLineCheck', 'KeepRedLineCheckInput', { values: check }, clerk, 'id version')
  expect((await advance(2, 'SUPPLIED', '2022-03-01', SUPPLY)).errors?.[0]?.extensions).toMatchObject({
    code: 'land-parcel.on-red-line',
    overlapMu: 1.5,
  })
  await run(
    'keepRedLineCheck',
    'KeepRedLineCheckInput',
    { ...kept.data.keepRedLineCheck, values: { ...check, clearedOn: '2022-02-25' } },
    clerk,
    'id',
  )
})

test('building that begins before supply is noted, and is an alert until the land is supplied', async () => {
  expect((await advance(2, 'STARTED', '2022-03-10')).data.advanceLandParcel).toMatchObject({
    stage: 'STARTED',
    startedUnsupplied: true,
  })
  expect(await alertsOf(county, 'land-parcel.started-unsupplied')).toEqual([{ label: '石墨地块', severity: 'RED' }])
  expect((await advance(3, 'SUPPLIED', '2022-04-01', SUPPLY)).data.advanceLandParcel).toMatchObject({
    stage: 'STARTED',
    startedUnsupplied: true,
  })
  expect(await alertsOf(county, 'land-parcel.started-unsupplied')).toEqual([{ label: '石墨地块', severity: 'YELLOW' }])
  expect(await alertsOf(county, 'land-parcel.started-unsupplied', '2022-03-09')).toEqual([])
})

test('no more is used than there is, and nothing produces before it is built', async () => {
  expect((await use(4, { usedMu: 50.5 })).errors?.[0]?.extensions).toMatchObject({
    code: 'land-parcel.used-over-area',
    field: 'usedMu',
    most: 50,
  })
  expect((await use(4, { producingOn: '2022-08-01' })).errors?.[0]?.extensions).toMatchObject({
    code: 'land-parcel.step-missing',
    field: 'producingOn',
  })
  expect((await advance(4, 'COMPLETED', '2022-08-01')).data.advanceLandParcel.stage).toBe('COMPLETED')
  expect((await use(5, {})).data.recordParcelUse).toMatchObject({ version: 6 })
  const smaller = { id: CODE, version: 6, values: { ...VALUES, areaMu: 30 } }
  expect((await run('correctLandParcel', 'CorrectLandParcelInput', smaller)).errors?.[0]?.extensions).toMatchObject({
    code: 'land-parcel.used-over-area',
    field: 'values.areaMu',
  })
})

const ENTITY =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { landStage landSuppliedOn startedOnUnsuppliedLand landParcels { code } } ... on Enterprise { landHeldMu landParcels { code } } ... on LandParcel { name } } }'
const entity = async (representation: object, viewer: typeof clerk = viewers.leader) =>
  (await county.as(viewer).run(ENTITY, { r: [representation] })).data._entities[0]

test('a project learns whether it began on land that was not supplied, from its own start', async () => {
  const land = { landStage: 'COMPLETED', landSuppliedOn: '2022-04-01', landParcels: [{ code: CODE }] }
  expect(await entity({ __typename: 'Project', id: 'prj-1', startedOn: '2022-03-15' })).toEqual({
    ...land,
    startedOnUnsuppliedLand: true,
  })
  expect(await entity({ __typename: 'Project', id: 'prj-1', startedOn: '2022-04-02' })).toMatchObject({
    startedOnUnsuppliedLand: false,
  })
  expect(await entity({ __typename: 'Project', id: 'prj-9', startedOn: '2022-04-02' })).toEqual({
    landStage: null,
    landSuppliedOn: null,
    startedOnUnsuppliedLand: null,
    landParcels: [],
  })
})

test('the land bureau learns it too, of a project of which it knows no more than name and start', async () => {
  const ask = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ProjectName { startedOnUnsuppliedLand landParcels { code } } } }`
  const of = async (startedOn: string | null) => {
    const r = [{ __typename: 'ProjectName', id: 'prj-1', startedOn }]
    return (await county.as(clerk).run(ask, { r })).data._entities[0]
  }
  expect(await of('2022-03-31')).toEqual({ startedOnUnsuppliedLand: true, landParcels: [{ code: CODE }] })
  expect(await of('2022-04-01')).toMatchObject({ startedOnUnsuppliedLand: false })
  expect(await of(null)).toMatchObject({ startedOnUnsuppliedLand: false })
})

test('an enterprise learns what it holds, and a parcel is known by its code within the viewer’s scope', async () => {
  expect(await entity({ __typename: 'Enterprise', uscc: VALUES.enterpriseUscc })).toEqual({
    landHeldMu: 50,
    landParcels: [{ code: CODE }],
  })
  expect(await entity({ __typename: 'LandParcel', code: CODE })).toEqual({ name: '石墨地块' })
  expect(await entity({ __typename: 'LandParcel', code: CODE }, viewers.townshipClerk(OTHER_TOWN))).toBeNull()
})
