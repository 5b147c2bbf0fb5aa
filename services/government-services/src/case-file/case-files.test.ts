import { reading, startTestService, type TestService } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ServiceCaseStage } from '../case/service-case.codes.ts'
import { service } from '../service.ts'
import { madeCase, madeItem } from '../testing/hand-made-items.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '许可')
    const { ARCHIVED, DECIDED, RETURNED } = ServiceCaseStage
    await madeCase(ctx, '归档的', { stage: ARCHIVED, closedOn: '2022-05-10', archivedOn: '2022-05-20' })
    await madeCase(ctx, '退件归档', { stage: ARCHIVED, closedOn: '2022-05-10', archivedOn: '2022-07-20' })
    await madeCase(ctx, '办结未归档', { stage: DECIDED, closedOn: '2022-06-30' })
    await madeCase(ctx, '退件未归档', { stage: RETURNED, closedOn: '2022-07-01' })
    await madeCase(ctx, '还在办')
    await madeCase(ctx, '去年办结', {
      stage: ARCHIVED,
      acceptedOn: '2021-12-01',
      closedOn: '2021-12-31',
      archivedOn: '2022-01-05',
    })
  })
})
afterAll(() => county.stop())

test('SRV-FILES counts the year’s closed cases whose file is in the archive by the day', async () => {
  const august = await reading(county, 'SRV-FILES', '2022-08-31')
  expect(august).toMatchObject({ value: 50, numerator: 2, denominator: 4 })
  expect(august.lacking.toSorted()).toEqual(['办结未归档', '退件未归档'])
  // What was returned on the first of July was still open, and the other file not in the archive yet.
  const june = await reading(county, 'SRV-FILES', '2022-06-30')
  expect(june).toMatchObject({ numerator: 1, denominator: 3, counting: ['归档的'] })
  expect(await reading(county, 'SRV-FILES', '2022-04-30')).toMatchObject({ value: null })
  expect(await reading(county, 'SRV-FILES', '2021-12-31')).toMatchObject({ value: 0, denominator: 1 })
})
