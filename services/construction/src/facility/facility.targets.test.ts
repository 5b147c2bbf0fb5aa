import { reading, startTestService, type TestService } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { madeFacility } from '../testing/hand-made.ts'
import { FacilityKind, FacilityState } from './facility.codes.ts'

const { PUBLIC_TOILET, CAR_PARK, CONVENIENCE_MARKET, GREEN_SPACE, TOWN_EXIT, RECYCLING_STATION } = FacilityKind
const { COMPOST_HOUSE, RURAL_SEWAGE } = FacilityKind
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const made = (id: string, kind: FacilityKind, facts: object = {}) => madeFacility(ctx, { id, kind, ...facts })
    const accepted = (acceptedOn: string) => ({ state: FacilityState.ACCEPTED, acceptedOn })
    await made('toilet-july', PUBLIC_TOILET, { ...accepted('2022-07-10'), inUseOn: '2022-07-12' })
    await made('toilet-carried-over', PUBLIC_TOILET, { ...accepted('2022-08-01'), planYear: 2021 })
    await made('toilet-claimed', PUBLIC_TOILET, { state: FacilityState.COMPLETED, completedOn: '2022-08-01' })
    await made('toilet-last-year', PUBLIC_TOILET, { ...accepted('2021-12-20'), planYear: 2021 })
    await made('car-park', CAR_PARK, accepted('2022-06-01'))
    await made('market', CONVENIENCE_MARKET, accepted('2022-08-20'))
    await made('green', GREEN_SPACE, { ...accepted('2022-05-01'), areaMu: 86.5 })
    await made('green-open', GREEN_SPACE, { areaMu: 40 })
    await made('exit-east', TOWN_EXIT, accepted('2022-06-01'))
    await made('exit-west', TOWN_EXIT, accepted('2022-08-15'))
    await made('station', RECYCLING_STATION, accepted('2022-07-01'))
    await made('compost', COMPOST_HOUSE, accepted('2022-07-31'))
    await made('sewage-begun', RURAL_SEWAGE, { startedOn: '2022-06-10' })
    await made('sewage-sited', RURAL_SEWAGE, { sitedOn: '2022-06-10' })
    await made('sewage-next-year', RURAL_SEWAGE, { startedOn: '2022-08-10', planYear: 2023 })
  })
})
afterAll(() => county.stop())

test('toilets count when accepted in the year, from whichever plan; claimed ones are lacking', async () => {
  const august = await reading(county, 'CON-TOILET', '2022-08-31')
  expect(august.value).toBe(2)
  expect(august.counting.toSorted()).toEqual(['toilet-carried-over', 'toilet-july'])
  expect(august.lacking).toEqual(['toilet-claimed'])
  expect((await reading(county, 'CON-TOILET', '2022-07-31')).value).toBe(1)
  expect((await reading(county, 'CON-TOILET', '2021-12-31')).value).toBe(1)
})

test.each([
  ['CON-PARKMKT', '2022-08-31', 2, '2022-08-19', 1],
  ['CON-RECYCLE', '2022-08-31', 1, '2022-06-30', 0],
  ['CON-COMPOST', '2022-07-31', 1, '2022-07-30', 0],
  ['CON-GREEN', '2022-08-31', 86.5, '2022-04-30', 0],
  ['CON-GATEWAY', '2022-08-15', 1, '2022-08-14', 0],
  ['CON-SEWAGE', '2022-08-31', 1, '2022-06-09', 0],
])('%s is on %s %d, and on %s %d', async (code, now, value, before, earlier) => {
  expect((await reading(county, code, now)).value).toBe(value)
  expect((await reading(county, code, before)).value).toBe(earlier)
})

test('where the year has no exit to improve nothing can be said of them', async () => {
  expect((await reading(county, 'CON-GATEWAY', '2021-08-31')).value).toBeNull()
})

test('a sewage facility that is only sited is lacking', async () => {
  expect((await reading(county, 'CON-SEWAGE', '2022-08-31')).lacking).toEqual(['sewage-sited'])
})
