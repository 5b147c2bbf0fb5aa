import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GovernmentSystemKind, SharingState } from '../data-sharing/data-sharing.codes.ts'
import { GovernmentSystem } from '../data-sharing/government-system.entity.ts'
import { service } from '../service.ts'
import { HOUSING, madeItem, MARKET } from '../testing/hand-made-items.ts'

const own = viewers.clerkIn(HOUSING)
const other = viewers.clerkIn(MARKET)
const town = viewers.townshipClerk('620725101')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '施工许可')
    await madeItem(ctx, '起草中', {}, [])
    await madeItem(ctx, '他单位的', { department: MARKET })
    const system = { name: '住建审批系统', kind: GovernmentSystemKind.BUSINESS, department: HOUSING }
    await ctx.create(
      GovernmentSystem,
      Object.assign(new GovernmentSystem(), system, { id: '系统', sharing: SharingState.ISLAND }),
      'made',
    )
  })
})
afterAll(() => county.stop())

const draft = (viewer = own) =>
  county
    .as(viewer)
    .run('mutation ($input: DraftServiceItemVersionInput!) { draftServiceItemVersion(input: $input) { id } }', {
      input: {
        itemId: '施工许可',
        steps: ['受理', '决定'],
        materials: ['申请表'],
        legalDays: 20,
        promisedDays: 5,
        fee: 0,
        visits: 1,
        onlineDepth: 'WHOLE',
        oneWindow: true,
      },
    })
const namesOf = async (viewer = own): Promise<string[]> =>
  (await county.as(viewer).run('{ serviceItemNames { name } }')).data.serviceItemNames.map(
    ({ name }: { name: string }) => name,
  )

test('every office reads the published catalogue of items; a draft is its department’s alone', async () => {
  expect((await namesOf()).toSorted()).toEqual(['施工许可', '起草中', '他单位的'].toSorted())
  expect((await namesOf(other)).toSorted()).toEqual(['施工许可', '他单位的'].toSorted())
  expect((await namesOf(town)).toSorted()).toEqual(['施工许可', '他单位的'].toSorted())
  const { data } = await county.as(town).run('{ serviceItems(search: "施工") { nodes { name current { number } } } }')
  expect(data.serviceItems.nodes).toEqual([{ name: '施工许可', current: { number: 1 } }])
  const { errors } = await county.as(viewers.systemAdministrator).run('{ serviceItemNames { name } }')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

test('the next version of another department’s item is not read before it is published', async () => {
  expect((await draft()).errors).toBeUndefined()
  const numbers = async (viewer: typeof own) =>
    (
      await county.as(viewer).run('{ serviceItem(id: "施工许可") { versions { number } } }')
    ).data.serviceItem.versions.map(({ number }: { number: number }) => number)
  expect(await numbers(own)).toEqual([1, 2])
  for (const viewer of [other, town]) expect(await numbers(viewer)).toEqual([1])
})

test('who reads an item of another department changes nothing of it', async () => {
  const refused = async (answer: ReturnType<typeof draft>) => (await answer).errors?.[0]?.extensions
  expect(await refused(draft(other))).toMatchObject({ code: 'not-your-department' })
  const taken = county
    .as(other)
    .run('mutation ($input: KeepServiceItemInput!) { keepServiceItem(input: $input) { id } }', {
      input: {
        id: '施工许可',
        version: 1,
        values: {
          code: '施工许可',
          name: '施工许可',
          department: MARKET,
          type: 'ON_APPLICATION',
          level: 'COUNTY',
          legalBasis: '建筑法',
          personal: false,
        },
      },
    })
  expect(await refused(taken)).toMatchObject({ code: 'forbidden' })
})

test('a department finds the system that holds the data it wants, and asks for them', async () => {
  const { data } = await county.as(other).run('{ governmentSystems { nodes { id name } } }')
  expect(data.governmentSystems.nodes).toEqual([{ id: '系统', name: '住建审批系统' }])
  const asked = await county
    .as(other)
    .run('mutation ($input: KeepDataShareInput!) { keepDataShare(input: $input) { provider system { name } stage } }', {
      input: {
        values: {
          resource: '施工许可证信息',
          systemId: '系统',
          consumer: MARKET,
          purpose: '变更登记核验',
          requestedOn: '2022-08-01',
          answerDueOn: '2022-08-15',
        },
      },
    })
  expect(asked.errors).toBeUndefined()
  expect(asked.data.keepDataShare).toEqual({ provider: HOUSING, system: { name: '住建审批系统' }, stage: 'REQUESTED' })
})
