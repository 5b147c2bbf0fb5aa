import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { HOUSING, madeItem, MARKET } from '../testing/hand-made-items.ts'

const own = viewers.clerkIn(HOUSING)
const centre = viewers.clerkOf('government-services', 'government-service')
const head = viewers.headOf('government-services', 'government-service')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '在办', {}, [{ publishedOn: '2022-03-01' }])
    await madeItem(ctx, '暂停', { stage: 'SUSPENDED' as never, suspendedOn: '2022-06-01' }, [
      { publishedOn: '2022-03-01' },
    ])
    await madeItem(ctx, '新的', {}, [])
  })
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = own) =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { id version } }`, { input })
const fault = (answer: Awaited<ReturnType<typeof run>>) => answer.errors?.[0]?.extensions
const ASKED = {
  steps: ['受理', '审批'],
  materials: ['申请表'],
  legalDays: 15,
  promisedDays: 7,
  fee: 300,
  visits: 1,
  onlineDepth: 'ACCEPT',
  oneWindow: false,
}
const draft = (more: object = {}, itemId = '新的', viewer = own) =>
  run('draftServiceItemVersion', 'DraftServiceItemVersionInput', { itemId, ...ASKED, ...more }, viewer)

/** How much of each kind of record there is, and how much the trail has to say of it. */
const kept = async () => {
  const count = async (table: string) => {
    const [row] = await county.db.sql<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`, [])
    return Number(row?.n)
  }
  const done = await county.db.sql<{ n: number }>("SELECT COUNT(*) AS n FROM audit_entry WHERE outcome = 'DONE'", [])
  return [await count('service_item'), await count('service_item_version'), Number(done[0]?.n)]
}

test.each([
  ['a promise over the law', { promisedDays: 16 }, 'item-version.promise-over-law', 'promisedDays'],
  ['legal days below zero', { legalDays: -1, promisedDays: -2 }, 'amount-below-zero', 'legalDays'],
  ['promised days below zero', { promisedDays: -1 }, 'amount-below-zero', 'promisedDays'],
  ['a fee below zero', { fee: -0.01 }, 'amount-below-zero', 'fee'],
  ['visits below zero', { visits: -1 }, 'amount-below-zero', 'visits'],
  ['no step', { steps: [] }, 'item-version.step-required', 'steps'],
  ['a step named twice', { steps: ['受理', '受理'] }, 'item-version.named-twice', 'steps'],
  ['a material too long', { materials: ['长'.repeat(121)] }, 'text-too-long', 'materials'],
  [
    'more materials than anybody can bring',
    { materials: Array.from({ length: 61 }, (_, n) => `材料${n}`) },
    'item-version.too-many',
    'materials',
  ],
  ['a department that cannot be one', { departments: ['住建局'] }, 'code-wrong-shape', 'departments'],
  ['an item that is not there', { itemId: '没有的' }, 'not-found', 'itemId'],
])('%s is refused by the name of its field, and no version is kept', async (_what, more, code, field) => {
  const before = await kept()
  expect(fault(await draft(more))).toMatchObject({ code, field })
  expect(await kept()).toEqual(before)
})

test('what stands just within its bounds is kept', async () => {
  const answer = await draft({ promisedDays: 15, fee: 0, visits: 0, materials: [] })
  expect(answer.errors).toBeUndefined()
  const { id, version } = answer.data.draftServiceItemVersion
  // A correction is held to the same, and to the version that its writer saw.
  expect(fault(await draft({ id, version, promisedDays: 16 }))).toMatchObject({ field: 'promisedDays' })
  expect(fault(await draft({ id, promisedDays: 5 }))).toMatchObject({ code: 'version-required', field: 'version' })
  expect(fault(await draft({ id, version: version + 1 }))).toMatchObject({ code: 'conflict' })
  expect(fault(await draft({ id, version }, '在办'))).toMatchObject({ code: 'parent-fixed', field: 'itemId' })
})

test('a review is not before its draft, a publication not before its review, and neither in the future', async () => {
  const { data } = await county
    .as(own)
    .run('{ serviceItemVersions(filter: { itemId: "新的" }) { nodes { id version draftedOn } } }')
  const [{ id, version }] = data.serviceItemVersions.nodes
  const before = await kept()
  const review = (reviewedOn: string, opinion = '同意') =>
    run('reviewServiceItemVersion', 'ReviewServiceItemVersionInput', { id, version, reviewedOn, opinion }, head)
  expect(fault(await review('2022-08-30'))).toMatchObject({ code: 'days-out-of-order', field: 'reviewedOn' })
  expect(fault(await review('2022-09-01'))).toMatchObject({ code: 'day-in-future', field: 'reviewedOn' })
  expect(fault(await review('2022-08-31', ' '))).toMatchObject({ field: 'opinion' })
  expect(await kept()).toEqual(before)
  const reviewed = (await review('2022-08-31')).data.reviewServiceItemVersion
  const publish = (publishedOn: string) =>
    run(
      'publishServiceItemVersion',
      'PublishServiceItemVersionInput',
      { id, version: reviewed.version, publishedOn },
      centre,
    )
  expect(fault(await publish('2022-08-30'))).toMatchObject({ code: 'days-out-of-order', field: 'publishedOn' })
  expect(fault(await publish('2022-09-01'))).toMatchObject({ code: 'day-in-future', field: 'publishedOn' })
})

test('what is in force is neither ended before it began, nor changed while it rests', async () => {
  const step = (id: string, name: string, on: string, reason = '上级决定') =>
    run('advanceServiceItem', 'AdvanceServiceItemInput', { id, version: 1, step: name, on, reason }, centre)
  const before = await kept()
  expect(fault(await step('在办', 'CANCEL', '2022-02-28'))).toMatchObject({ code: 'days-out-of-order', field: 'on' })
  expect(fault(await step('在办', 'CANCEL', '2022-09-01'))).toMatchObject({ code: 'day-in-future', field: 'on' })
  expect(fault(await step('在办', 'CANCEL', '2022-08-01', ' '))).toMatchObject({ field: 'reason' })
  expect(fault(await step('在办', 'RESUME', '2022-08-01'))).toMatchObject({ code: 'item.stage-step', field: 'step' })
  expect(fault(await step('暂停', 'RESUME', '2022-05-31'))).toMatchObject({ code: 'days-out-of-order', field: 'on' })
  expect(await kept()).toEqual(before)
})

test('an item is named, coded and owned, once', async () => {
  const VALUES = {
    code: '620725-9',
    name: '建设项目选址',
    department: HOUSING,
    type: 'ON_APPLICATION',
    level: 'COUNTY',
    legalBasis: null,
    keyField: null,
    personal: false,
  }
  const keep = (more: object, viewer = own) =>
    run('keepServiceItem', 'KeepServiceItemInput', { values: { ...VALUES, ...more } }, viewer)
  const before = await kept()
  expect(fault(await keep({ name: ' ' }))).toMatchObject({ field: 'name' })
  expect(fault(await keep({ name: '长'.repeat(121) }))).toMatchObject({ code: 'text-too-long', field: 'name' })
  expect(fault(await keep({ code: '在办' }))).toMatchObject({ code: 'duplicate' })
  expect(fault(await keep({ department: MARKET }))).toMatchObject({ code: 'not-your-department', field: 'department' })
  expect(fault(await keep({ department: '住建局' }, centre))).toMatchObject({ field: 'department' })
  expect(await kept()).toEqual(before)
})
