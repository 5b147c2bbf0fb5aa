import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { HOUSING } from '../testing/hand-made-items.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const own = () => county.as(viewers.clerkIn(HOUSING))
const centre = () => county.as(viewers.clerkOf('government-services', 'government-service'))
const head = () => county.as(viewers.headOf('government-services', 'government-service'))

const ITEM = {
  code: '620725-0001',
  name: '建筑工程施工许可',
  department: HOUSING,
  type: 'ON_APPLICATION',
  level: 'COUNTY',
  legalBasis: '《中华人民共和国建筑法》第七条',
  keyField: 'CONSTRUCTION',
  personal: false,
}
const ASKED = {
  steps: ['受理', '审查', '审批', '送达'],
  materials: ['申请表', '用地批准手续', '规划许可证', '施工合同'],
  legalDays: 15,
  promisedDays: 7,
  fee: 300,
  visits: 2,
  onlineDepth: 'CONSULT',
  oneWindow: false,
}
type Runner = ReturnType<TestService['as']>
const KEEP = 'mutation ($input: KeepServiceItemInput!) { keepServiceItem(input: $input) { id version stage } }'
const DRAFT =
  'mutation ($input: DraftServiceItemVersionInput!) { draftServiceItemVersion(input: $input) { id version number stage stepCount promiseCut } }'
const REVIEW =
  'mutation ($input: ReviewServiceItemVersionInput!) { reviewServiceItemVersion(input: $input) { id version stage } }'
const RETURN =
  'mutation ($input: ReturnServiceItemVersionInput!) { returnServiceItemVersion(input: $input) { id version stage item { stage } } }'
const PUBLISH =
  'mutation ($input: PublishServiceItemVersionInput!) { publishServiceItemVersion(input: $input) { id version stage simplified item { id version stage publishedOn current { number } nextSteps } } }'
const ADVANCE =
  'mutation ($input: AdvanceServiceItemInput!) { advanceServiceItem(input: $input) { version stage nextSteps } }'

async function done(who: Runner, query: string, input: object) {
  const { data, errors } = await who.run(query, { input })
  expect(errors).toBeUndefined()
  return Object.values(data as Record<string, Record<string, never>>)[0]!
}
async function faultOf(who: Runner, query: string, input: object) {
  const { errors } = await who.run(query, { input })
  return errors?.[0]?.extensions
}

const idOf = (record: Record<string, never>) => ({ id: record['id'], version: record['version'] })

async function published(itemId: string, asked: object, publishedOn: string) {
  const draft = await done(own(), DRAFT, { itemId, ...ASKED, ...asked })
  const reviewed = await done(head(), REVIEW, {
    id: draft['id'],
    version: draft['version'],
    reviewedOn: '2022-08-31',
    opinion: '依据充分',
  })
  return done(centre(), PUBLISH, { id: reviewed['id'], version: reviewed['version'], publishedOn })
}

test('a version goes from draft to review to publication, and the next one takes its place', async () => {
  const item = await done(own(), KEEP, { values: ITEM })
  expect(item).toMatchObject({ stage: 'DRAFT' })
  const draft = await done(own(), DRAFT, { itemId: item['id'], ...ASKED })
  expect(draft).toMatchObject({ number: 1, stage: 'DRAFT', stepCount: 4 })
  expect(draft['promiseCut']).toBeCloseTo((8 / 15) * 100)
  const toReview = { id: draft['id'], version: draft['version'], reviewedOn: '2022-08-31', opinion: '依据充分' }
  expect(await faultOf(own(), REVIEW, toReview)).toMatchObject({ code: 'forbidden' })
  expect(await faultOf(centre(), PUBLISH, { id: draft['id'], version: 1, publishedOn: '2022-08-31' })).toMatchObject({
    code: 'item-version.stage-step',
    from: 'DRAFT',
  })
  const reviewed = await done(head(), REVIEW, toReview)
  const back = await done(head(), RETURN, {
    id: reviewed['id'],
    version: reviewed['version'],
    reason: '材料名称不规范',
  })
  expect(back).toMatchObject({ stage: 'DRAFT', item: { stage: 'DRAFT' } })
  const again = await done(head(), REVIEW, { ...toReview, version: back['version'] })
  const first = await done(centre(), PUBLISH, { id: again['id'], version: again['version'], publishedOn: '2022-08-31' })
  expect(first).toMatchObject({ stage: 'PUBLISHED', simplified: false, item: { publishedOn: '2022-08-31' } })
  expect(
    await faultOf(own(), DRAFT, { itemId: item['id'], ...ASKED, id: first['id'], version: first['version'] }),
  ).toMatchObject({
    code: 'item-version.not-draft',
  })
})

test('a promise over the law, a step too few and a material named twice are refused', async () => {
  const item = await done(own(), KEEP, { values: { ...ITEM, code: '620725-0002' } })
  const refused = (more: object) => faultOf(own(), DRAFT, { itemId: item['id'], ...ASKED, ...more })
  expect(await refused({ promisedDays: 16 })).toMatchObject({
    code: 'item-version.promise-over-law',
    field: 'promisedDays',
    most: 15,
  })
  expect(await refused({ steps: [' '] })).toMatchObject({ code: 'item-version.step-required', field: 'steps' })
  expect(await refused({ materials: ['申请表', '申请表'] })).toMatchObject({ code: 'item-version.named-twice' })
  expect(await refused({ visits: -1 })).toMatchObject({ code: 'amount-below-zero', field: 'visits' })
  await done(own(), DRAFT, { itemId: item['id'], ...ASKED })
  expect(await refused({})).toMatchObject({ code: 'item-version.open-already', number: 1 })
})

test('another department’s item is neither seen nor kept, and one without a basis is not reviewed', async () => {
  const other = county.as(viewers.clerkIn('market-regulation'))
  expect(await faultOf(other, KEEP, { values: { ...ITEM, code: '620725-0003' } })).toMatchObject({
    code: 'not-your-department',
  })
  const item = await done(own(), KEEP, { values: { ...ITEM, code: '620725-0004', legalBasis: null } })
  expect(await faultOf(other, DRAFT, { itemId: item['id'], ...ASKED })).toMatchObject({ code: 'not-found' })
  const draft = await done(own(), DRAFT, { itemId: item['id'], ...ASKED })
  const input = { id: draft['id'], version: draft['version'], reviewedOn: '2022-08-31', opinion: '同意' }
  expect(await faultOf(head(), REVIEW, input)).toMatchObject({ code: 'item.basis-missing' })
})

test('nobody reviews a version that he wrote at, be it as its drafter or by a correction', async () => {
  const item = await done(own(), KEEP, { values: { ...ITEM, code: '620725-0017' } })
  const draft = await done(head(), DRAFT, { itemId: item['id'], ...ASKED })
  const review = { id: draft['id'], version: draft['version'], reviewedOn: '2022-08-31', opinion: '同意' }
  expect(await faultOf(head(), REVIEW, review)).toMatchObject({ code: 'own-work', field: 'id' })
  // That another one corrects it makes it no less his.
  const corrected = await done(own(), DRAFT, { itemId: item['id'], ...ASKED, promisedDays: 6, ...idOf(draft) })
  expect(await faultOf(head(), REVIEW, { ...review, ...idOf(corrected) })).toMatchObject({ code: 'own-work' })
  const other = county.as({ ...viewers.headOf('government-services', 'government-service'), name: '另一位主任' })
  expect(await done(other, REVIEW, { ...review, ...idOf(corrected) })).toMatchObject({ stage: 'REVIEWED' })
})

test('two versions are told apart by name and figure', async () => {
  const item = await done(own(), KEEP, { values: { ...ITEM, code: '620725-0005' } })
  const first = await published(item['id']!, {}, '2022-08-31')
  const less = { steps: ['受理', '审批'], materials: ['申请表', '施工合同'], promisedDays: 3, fee: 100, visits: 1 }
  const draft = await done(own(), DRAFT, { itemId: item['id'], ...ASKED, ...less })
  const { data, errors } = await own().run(
    `query ($before: ID!, $now: ID!) { serviceItemVersionDiff(before: $before, now: $now) {
      steps { removed added kept } materials { removed } stepsCut materialsCut daysCut feeCut visitsCut } }`,
    { before: first['id'], now: draft['id'] },
  )
  expect(errors).toBeUndefined()
  expect(data.serviceItemVersionDiff).toEqual({
    steps: { removed: ['审查', '送达'], added: [], kept: ['受理', '审批'] },
    materials: { removed: ['用地批准手续', '规划许可证'] },
    stepsCut: 2,
    materialsCut: 2,
    daysCut: 4,
    feeCut: 200,
    visitsCut: 1,
  })
})

test('an item is suspended, resumed and cancelled by the centre alone, and a cancelled one stays so', async () => {
  const item = await done(own(), KEEP, { values: { ...ITEM, code: '620725-0006' } })
  const { item: standing } = (await published(item['id']!, {}, '2022-08-31')) as unknown as {
    item: { id: string; version: number; nextSteps: string[] }
  }
  expect(standing.nextSteps).toEqual(['SUSPEND', 'CANCEL'])
  const step = { id: standing.id, on: '2022-08-31', reason: '机构改革' }
  expect(await faultOf(own(), ADVANCE, { ...step, version: standing.version, step: 'SUSPEND' })).toMatchObject({
    code: 'forbidden',
  })
  const suspended = await done(centre(), ADVANCE, { ...step, version: standing.version, step: 'SUSPEND' })
  expect(suspended).toMatchObject({ stage: 'SUSPENDED', nextSteps: ['RESUME', 'CANCEL'] })
  const resumed = await done(centre(), ADVANCE, { ...step, version: suspended['version'], step: 'RESUME' })
  const cancelled = await done(centre(), ADVANCE, { ...step, version: resumed['version'], step: 'CANCEL' })
  expect(cancelled).toMatchObject({ stage: 'CANCELLED', nextSteps: [] })
  expect(await faultOf(own(), DRAFT, { itemId: item['id'], ...ASKED })).toMatchObject({ code: 'item.cancelled' })
})

test('an item that costs several trips is found, made anew, and only then found again', async () => {
  const item = await done(own(), KEEP, { values: { ...ITEM, code: '620725-0007' } })
  const FLAG = 'mutation ($input: FlagMultiTripInput!) { flagMultiTrip(input: $input) { version multiTripOn } }'
  const ANEW =
    'mutation ($input: ReengineerServiceItemInput!) { reengineerServiceItem(input: $input) { version reengineeredOn } }'
  const input = { id: item['id'], version: item['version'] }
  expect(await faultOf(own(), ANEW, { ...input, reengineeredOn: '2022-08-01', how: '并联' })).toMatchObject({
    code: 'item.not-multi-trip',
  })
  const flagged = await done(own(), FLAG, { ...input, foundOn: '2022-05-01', cause: '跑住建、自然资源两个窗口' })
  const next = { ...input, version: flagged['version'] }
  expect(await faultOf(own(), ANEW, { ...next, reengineeredOn: '2022-04-01', how: '并联' })).toMatchObject({
    code: 'days-out-of-order',
  })
  const anew = await done(own(), ANEW, { ...next, reengineeredOn: '2022-08-01', how: '一窗受理、并联审查' })
  expect(anew).toMatchObject({ reengineeredOn: '2022-08-01' })
})
