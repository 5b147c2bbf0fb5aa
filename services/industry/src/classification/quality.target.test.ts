import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { service } from '../service.ts'
import { madeEnterprise, uscc } from '../testing/hand-made.ts'

const head = viewers.headOf('industry', 'industry-it')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeEnterprise(ctx, 1)
    await madeEnterprise(ctx, 2)
    await madeEnterprise(ctx, 3, { aboveScaleSince: null })
    await madeEnterprise(ctx, 4, {}, [[EnterpriseStatus.CLOSED, '2022-02-01']])
  })
})
afterAll(() => county.stop())

const review = (number: number, version: number, from: string, points: number, more: object = {}) =>
  county
    .as(head)
    .run(
      'mutation ($input: ReviewEnterpriseClassInput!) { reviewEnterpriseClass(input: $input) { enterpriseClass version classReviews { score untilDay } } }',
      {
        input: {
          uscc: uscc(number),
          version,
          from,
          output: points,
          growth: points,
          tax: points,
          intensity: points,
          safety: points,
          credit: points,
          ...more,
        },
      },
    )

test('quality is the share of A and B on the day; a C, an unreviewed and a closed one do not add to it', async () => {
  expect((await review(1, 1, '2021-05-01', 69)).data.reviewEnterpriseClass).toMatchObject({ enterpriseClass: 'C' })
  expect((await review(1, 2, '2022-05-01', 70)).data.reviewEnterpriseClass).toMatchObject({
    enterpriseClass: 'B',
    classReviews: [
      { score: 69, untilDay: '2022-05-01' },
      { score: 70, untilDay: null },
    ],
  })
  expect(await reading(county, 'IND-QUALITY', '2022-04-30')).toMatchObject({ value: 0, denominator: 2 })
  const may = await reading(county, 'IND-QUALITY', '2022-05-01')
  expect(may).toMatchObject({
    value: 50,
    baseline: 0,
    numerator: 1,
    denominator: 2,
    counting: ['企业1'],
    lacking: ['企业2'],
  })
})

test.each<[string, Parameters<typeof review>, string, string]>([
  ['one below designated size', [3, 1, '2022-05-01', 70], 'class.below-scale', 'uscc'],
  ['points over a hundred', [2, 1, '2022-05-01', 70, { tax: 101 }], 'class.points', 'tax'],
  ['a review before the latest', [1, 3, '2022-05-01', 70], 'class.reviewed-later', 'from'],
])('%s is refused on its field', async (_case, given, code, field) => {
  expect((await review(...given)).errors?.[0]?.extensions).toMatchObject({ code, field })
})
