import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeParcel, OTHER_TOWN, TOWN } from '../testing/hand-made.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const expropriatedOn = '2021-02-10'
    await madeParcel(ctx, 1, { expropriatedOn, suppliedOn: '2021-08-31' })
    await madeParcel(ctx, 2, { expropriatedOn, suppliedOn: '2021-09-01' })
    await madeParcel(ctx, 3, { expropriatedOn, suppliedOn: '2022-01-01', startDueOn: '2022-08-30' })
    await madeParcel(ctx, 4, {
      expropriatedOn,
      suppliedOn: '2021-03-01',
      startedOn: '2021-05-01',
      township: OTHER_TOWN,
    })
  })
})
afterAll(() => county.stop())

test('land is idle a year after supply, or past the day its contract gives; what was started is not', async () => {
  expect(await alertsOf(county, 'land-parcel.idle')).toEqual([
    { label: '地块1', severity: 'RED' },
    { label: '地块3', severity: 'YELLOW' },
  ])
  expect(await alertsOf(county, 'land-parcel.idle', '2022-08-30')).toEqual([])
})

test('an alert concerns the township that it is in', async () => {
  const of = async (township: string) =>
    (await county.as(viewers.townshipClerk(township)).run('{ naturalResourcesAlerts { totalCount } }')).data
      .naturalResourcesAlerts.totalCount
  expect([await of(TOWN), await of(OTHER_TOWN)]).toEqual([2, 0])
})
