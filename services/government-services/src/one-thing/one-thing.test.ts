import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { HOUSING, madeItem, MARKET } from '../testing/hand-made-items.ts'

const centre = viewers.clerkOf('government-services', 'government-service')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '营业执照', { department: MARKET }, [
      { publishedOn: '2021-03-01', promisedDays: 3, visits: 1, materialCount: 4 },
    ])
    await madeItem(ctx, '卫生许可', { department: 'health' }, [
      { publishedOn: '2021-03-01', promisedDays: 12, visits: 2, materialCount: 5 },
    ])
  })
})
afterAll(() => county.stop())

const BUNDLE = {
  name: '开饭馆一件事',
  department: MARKET,
  form: '一表申请书',
  materials: 6,
  promisedDays: 8,
  visits: 1,
}
const keep = (more: object = {}, viewer = centre) =>
  county.as(viewer).run('mutation ($input: KeepOneThingInput!) { keepOneThing(input: $input) { id version } }', {
    input: { values: { ...BUNDLE, launchedOn: '2022-03-15', ...more } },
  })
const part = (oneThingId: string, itemId: string, place: number) =>
  county.as(centre).run('mutation ($input: KeepOneThingPartInput!) { keepOneThingPart(input: $input) { id } }', {
    input: { values: { oneThingId, itemId, place } },
  })
const fault = (answer: Awaited<ReturnType<typeof keep>>) => answer.errors?.[0]?.extensions

test('a one thing over two departments stands beside what its items would ask apart', async () => {
  const { id } = (await keep()).data.keepOneThing
  await part(id, '营业执照', 1)
  await part(id, '卫生许可', 2)
  expect(fault(await part(id, '卫生许可', 3))).toMatchObject({ code: 'duplicate' })
  expect(fault(await part(id, '没有的', 3))).toMatchObject({ code: 'not-found', field: 'itemId' })
  expect(fault(await part(id, '营业执照', -1))).toMatchObject({ code: 'amount-below-zero', field: 'place' })
  const { data, errors } = await county.as(viewers.leader).run(
    `{ oneThings { nodes { materials promisedDays visits takingPart { code } parts { place }
        apart { materials promisedDays visits } items { name oneThings { name } } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.oneThings.nodes).toEqual([
    {
      materials: 6,
      promisedDays: 8,
      visits: 1,
      takingPart: [{ code: MARKET }, { code: 'health' }],
      parts: [{ place: 1 }, { place: 2 }],
      apart: { materials: 9, promisedDays: 15, visits: 3 },
      items: [
        { name: '营业执照', oneThings: [{ name: BUNDLE.name }] },
        { name: '卫生许可', oneThings: [{ name: BUNDLE.name }] },
      ],
    },
  ])
})

test('what is launched has its form, no figure is below zero, and a department does not make one for others', async () => {
  expect(fault(await keep({ name: '乙', form: ' ' }))).toMatchObject({ code: 'one-thing.form-required', field: 'form' })
  expect((await keep({ name: '还在做', form: null, launchedOn: null })).errors).toBeUndefined()
  for (const field of ['materials', 'promisedDays', 'visits'])
    expect(fault(await keep({ name: '丙', [field]: -1 }))).toMatchObject({ code: 'amount-below-zero', field })
  expect(fault(await keep({ name: '丙', launchedOn: '2022-09-01' }))).toMatchObject({
    code: 'day-in-future',
    field: 'launchedOn',
  })
  expect(fault(await keep())).toMatchObject({ code: 'duplicate' })
  expect(fault(await keep({ name: '丙' }, viewers.clerkIn(HOUSING)))).toMatchObject({ code: 'forbidden' })
  const { data } = await county.as(centre).run('{ oneThings { totalCount } }')
  expect(data.oneThings.totalCount).toBe(2)
})
