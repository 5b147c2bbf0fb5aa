import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { madeItem } from '../testing/hand-made-items.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const asked = { stepCount: 6, materialCount: 8, promisedDays: 10, fee: 30_000 }
    const less = { stepCount: 4, materialCount: 4, promisedDays: 5, fee: 10_000 }
    await madeItem(ctx, '年内压减', {}, [
      { publishedOn: '2021-03-01', ...asked },
      { publishedOn: '2022-05-01', ...less },
    ])
    await madeItem(ctx, '去年已压减', {}, [
      { publishedOn: '2021-03-01', ...asked },
      { publishedOn: '2021-11-01', ...less },
    ])
    await madeItem(ctx, '不减反增', {}, [
      { publishedOn: '2021-03-01', ...less },
      { publishedOn: '2022-07-01', ...less, stepCount: 5 },
    ])
    await madeItem(ctx, '今年新增', {}, [
      { publishedOn: '2022-02-01', ...asked },
      { publishedOn: '2022-06-01', ...less },
    ])
    await madeItem(ctx, '今年取消', { cancelledOn: '2022-04-01' }, [{ publishedOn: '2021-03-01', ...asked }])
  })
})
afterAll(() => county.stop())

test('each cut is what the versions of last year’s end asked less what those in force ask, of items in force at both', async () => {
  // Of three comparable items: 6 + 4 + 4 steps before, 4 + 4 + 5 now.
  const steps = await reading(county, 'SRV-CUT-STEPS', '2022-08-31')
  expect(steps).toMatchObject({ numerator: 1, denominator: 14, counting: ['年内压减'] })
  expect(steps.value).toBeCloseTo((1 / 14) * 100)
  expect(steps.lacking.toSorted()).toEqual(['不减反增', '去年已压减'])
  expect(await reading(county, 'SRV-CUT-DOCS', '2022-08-31')).toMatchObject({ value: 25, numerator: 4 })
  expect(await reading(county, 'SRV-CUT-TIME', '2022-08-31')).toMatchObject({
    value: 25,
    numerator: 5,
    denominator: 20,
  })
  // 元, not 分.
  expect(await reading(county, 'SRV-CUT-FEES', '2022-08-31')).toMatchObject({
    value: 40,
    numerator: 200,
    denominator: 500,
  })
})

test('on a day before the revisions nothing was cut yet, and before the first year’s end nothing compares', async () => {
  expect(await reading(county, 'SRV-CUT-STEPS', '2022-04-30')).toMatchObject({ value: 0, denominator: 14 })
  // On the last day before it was cancelled the fourth item was comparable too.
  expect(await reading(county, 'SRV-CUT-STEPS', '2022-03-31')).toMatchObject({ value: 0, denominator: 20 })
  expect(await reading(county, 'SRV-CUT-FEES', '2022-06-30')).toMatchObject({ value: 40 })
  expect(await reading(county, 'SRV-CUT-DOCS', '2021-08-31')).toMatchObject({ value: null })
})

test('an item that asks more than last year is an alert, and the leader sees before and after side by side', async () => {
  expect(await alertsOf(county, 'service-item.asks-more')).toEqual([{ label: '不减反增', severity: 'RED' }])
  const { data } = await county
    .as(viewers.leader)
    .run(
      '{ serviceItems(search: "年内压减") { nodes { reduction { stepsCut materialsCut daysCut feeCut visitsCut before { number } now { number } } } } }',
    )
  expect(data.serviceItems.nodes[0].reduction).toEqual({
    stepsCut: 2,
    materialsCut: 4,
    daysCut: 5,
    feeCut: 200,
    visitsCut: 0,
    before: { number: 1 },
    now: { number: 2 },
  })
})

test('no reduction can be typed: no input of the graph has a place for one', async () => {
  const { data } = await county.as(viewers.leader).run('{ _service { sdl } }')
  const inputs = parse(data._service.sdl).definitions.filter((each) => each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
  expect(inputs.length).toBeGreaterThan(40)
  const typed = inputs.flatMap(({ name, fields = [] }) =>
    fields
      .filter((field) => /cut$|reduction|simplified|stepCount|materialCount/i.test(field.name.value))
      .map((field) => `${name.value}.${field.name.value}`),
  )
  // A list may be narrowed to what was simplified; that writes nothing.
  expect(typed).toEqual(['ServiceItemFilter.simplified'])
})
