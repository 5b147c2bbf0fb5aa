import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { HOUSING, madeItem, MARKET } from '../testing/hand-made-items.ts'

const centre = viewers.clerkOf('government-services', 'government-service')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '跑一次', {}, [{ publishedOn: '2021-03-01', visits: 1 }])
    await madeItem(ctx, '不用跑', { department: MARKET }, [{ publishedOn: '2021-03-01', visits: 0 }])
    await madeItem(ctx, '跑两次', { department: 'water-affairs' }, [{ publishedOn: '2021-03-01', visits: 2 }])
  })
})
afterAll(() => county.stop())

const publish = (kind: string, publishedOn: string, department: string | null = null, viewer = centre) =>
  county.as(viewer).run(
    `mutation ($input: PublishServiceCatalogueInput!) { publishServiceCatalogue(input: $input) {
      edition items changes { added { name } removed { name } changed { name } } } }`,
    { input: { kind, department, publishedOn, document: '山政办发〔2022〕1号' } },
  )
const fault = (answer: Awaited<ReturnType<typeof publish>>) => answer.errors?.[0]?.extensions

test('SRV-ONCE-LIST is done once every department with an at-most-one-visit item has its list out', async () => {
  expect(await reading(county, 'SRV-ONCE-LIST', '2022-08-31')).toMatchObject({ value: 0, counting: [] })
  expect((await publish('AT_MOST_ONCE', '2022-04-01', HOUSING)).data.publishServiceCatalogue).toMatchObject({
    edition: 1,
    items: 1,
  })
  // The department whose items all cost two visits owes no list; one list is not two.
  expect(await reading(county, 'SRV-ONCE-LIST', '2022-08-31')).toMatchObject({
    value: 0,
    counting: ['跑一次'],
    lacking: ['不用跑'],
  })
  expect(await alertsOf(county, 'service-item.once-unlisted')).toEqual([{ label: '不用跑', severity: 'YELLOW' }])
  await publish('AT_MOST_ONCE', '2022-06-01', MARKET)
  expect(await reading(county, 'SRV-ONCE-LIST', '2022-08-31')).toMatchObject({ value: 1 })
  expect(await reading(county, 'SRV-ONCE-LIST', '2022-05-31')).toMatchObject({ value: 0 })
})

test('SRV-CATALOGUE asks the latest edition of the guidance catalogue for every department with items in force', async () => {
  expect((await publish('GUIDANCE', '2022-03-01')).data.publishServiceCatalogue).toEqual({
    edition: 1,
    items: 3,
    changes: null,
  })
  expect(await reading(county, 'SRV-CATALOGUE', '2022-03-01')).toMatchObject({ value: 1 })
  expect(await reading(county, 'SRV-CATALOGUE', '2022-02-28')).toMatchObject({ value: 0 })
  await county.arrange((ctx) => madeItem(ctx, '新部门的', { department: 'education' }, [{ publishedOn: '2022-05-01' }]))
  expect(await reading(county, 'SRV-CATALOGUE', '2022-06-30')).toMatchObject({ value: 0, lacking: ['新部门的'] })
  const second = await publish('GUIDANCE', '2022-07-01')
  expect(second.data.publishServiceCatalogue).toMatchObject({
    edition: 2,
    changes: { added: [{ name: '新部门的' }], removed: [], changed: [] },
  })
  expect(await reading(county, 'SRV-CATALOGUE', '2022-08-31')).toMatchObject({ value: 1 })
})

test('one edition is read by its id, by every office', async () => {
  const { data } = await county.as(centre).run('{ serviceCatalogues { nodes { id document } } }')
  const [{ id, document }] = data.serviceCatalogues.nodes
  const ask = 'query ($id: ID!) { serviceCatalogue(id: $id) { document } }'
  for (const viewer of [centre, viewers.townshipClerk('620725101')])
    expect((await county.as(viewer).run(ask, { id })).data).toEqual({ serviceCatalogue: { document } })
  expect((await county.as(centre).run(ask, { id: 'none' })).data).toEqual({ serviceCatalogue: null })
})

test('an edition is refused by the name of its field, and nothing of it is kept', async () => {
  const editions = async () =>
    (await county.as(centre).run('{ serviceCatalogues { totalCount } }')).data.serviceCatalogues.totalCount
  const before = await editions()
  expect(fault(await publish('GUIDANCE', '2022-08-01', HOUSING))).toMatchObject({
    code: 'catalogue.county-wide',
    field: 'department',
  })
  expect(fault(await publish('GUIDANCE', '2022-07-01'))).toMatchObject({
    code: 'days-out-of-order',
    field: 'publishedOn',
  })
  expect(fault(await publish('GUIDANCE', '2022-09-01'))).toMatchObject({ code: 'day-in-future', field: 'publishedOn' })
  expect(fault(await publish('CONVENIENCE', '2022-08-01'))).toMatchObject({
    code: 'catalogue.nothing-in-force',
    field: 'kind',
  })
  expect(fault(await publish('AT_MOST_ONCE', '2022-08-01', 'Housing!'))).toMatchObject({
    code: 'code-wrong-shape',
    field: 'department',
  })
  expect(fault(await publish('GUIDANCE', '2022-08-01', null, viewers.clerkIn(HOUSING)))).toMatchObject({
    code: 'forbidden',
  })
  expect(await editions()).toBe(before)
})
