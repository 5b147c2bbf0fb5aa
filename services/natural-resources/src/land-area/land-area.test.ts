import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const TOWN = '620725103'
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

/** Why a record is refused, or nothing where it is kept. */
async function keep(name: string, values: object) {
  const document = `mutation ($input: Keep${name}Input!) { keep${name}(input: $input) { id } }`
  const { errors } = await county.as(viewers.clerkOf('natural-resources')).run(document, { input: { values } })
  return errors?.[0]?.extensions
}

test('what is entered of land says how much of it, of cases how many are concerned, of a year one that can be', async () => {
  const change = { township: TOWN, village: '新庄村', place: '村北', toUse: 'FOREST', inBasicFarmland: false }
  const works = { name: '新庄', township: TOWN, works: '平整土地' }
  const legacy = { title: '某小区', township: TOWN, dispute: 'NONE', listedOn: '2022-05-01' }
  const drill = { township: TOWN, heldOn: '2022-05-01', topic: '转移' }
  for (const [name, values, code, field] of [
    ['FarmlandUseChange', { ...change, areaMu: 0, foundOn: '2022-05-01' }, 'land.area-required', 'areaMu'],
    ['HighStandardFarmland', { ...works, planYear: 2022, areaMu: 0 }, 'land.area-required', 'areaMu'],
    ['HighStandardFarmland', { ...works, planYear: 1800, areaMu: 5 }, 'land.year-too-early', 'planYear'],
    ['LegacyRegistration', { ...legacy, households: 0 }, 'legacy-registration.households-required', 'households'],
    ['GeohazardDrill', { ...drill, participants: 0 }, 'geohazard-drill.participants-required', 'participants'],
  ] as const)
    expect(await keep(name, values)).toMatchObject({ code, field })
  expect(await keep('FarmlandUseChange', { ...change, areaMu: 0.1, foundOn: '2022-05-01' })).toBeUndefined()
  expect(await keep('LegacyRegistration', { ...legacy, households: 1 })).toBeUndefined()
  expect(await keep('GeohazardDrill', { ...drill, participants: 1 })).toBeUndefined()
})
