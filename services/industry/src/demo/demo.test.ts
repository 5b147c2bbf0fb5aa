import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyLedger } from '@tongchou/service-kit'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const MEASURE =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on IndustryTarget { code value measurement explanation { formula records(first: 3) { totalCount nodes { id label counts note } } } } } }'

async function measured(asOf: string): Promise<Record<string, { value: number; baseline?: number }>> {
  const r = service.targets.map(({ code }) => ({ __typename: 'IndustryTarget', code, asOf }))
  const { data, errors } = await county.as(viewers.leader).run(MEASURE, { r })
  expect(errors).toBeUndefined()
  return Object.fromEntries(
    data._entities.map((target: { code: string; measurement: string }) => [
      target.code,
      JSON.parse(target.measurement),
    ]),
  )
}

test('every target of the demonstration has a value at the end of August, and June differs', async () => {
  const august = await measured('2022-08-31')
  const june = await measured('2022-06-30')
  for (const [code, { value }] of Object.entries(august)) expect([code, typeof value]).toEqual([code, 'number'])
  const same = Object.keys(august).filter((code) => august[code]?.value === june[code]?.value)
  expect(same).toEqual(['IND-QUALITY', 'PARK-LAND', 'IND-PARK-EIA'])
})

test('the demonstration recovers in July, lacks plans and full load, and its fund is not full yet', async () => {
  const august = await measured('2022-08-31')
  const june = await measured('2022-06-30')
  expect(june['IND-VOLUME']!.value).toBeLessThan(june['IND-VOLUME']!.baseline!)
  expect(august['IND-VOLUME']!.value).toBeGreaterThan(august['IND-VOLUME']!.baseline!)
  expect(august['IND-BENEFIT']!.value).toBeLessThan(august['IND-BENEFIT']!.baseline!)
  expect(august['IND-ONEPLAN']!.value).toBe(75)
  expect(august['IND-FUND']!.value).toBe(32_000_000)
  expect(august['IND-PARK-ENTRANTS']!.value).toBe(6)
  expect(june['IND-PARK-ENTRANTS']!.value).toBe(3)
  expect(august['IND-PARK-PIPE']!.value).toBeCloseTo(0.9)
  expect(august['IND-PARK-ROAD']!.value).toBeCloseTo(3.1)
  expect(august['IND-ENT-COUNT']!.value).toBeGreaterThan(august['IND-ENT-COUNT']!.baseline!)
})

test('the demonstration raises every kind of alert but the ones that need a break of the rules', async () => {
  const { data, errors } = await county
    .as(viewers.leader)
    .run('{ industryAlerts(first: 200) { totalCount nodes { rule severity label } } }')
  expect(errors).toBeUndefined()
  const rules = new Set(data.industryAlerts.nodes.map(({ rule }: { rule: string }) => rule))
  expect([...rules].toSorted()).toEqual(
    [
      'difficulty.overdue',
      'enterprise.output-falling',
      'enterprise.power-falling',
      'loan-product.headroom-unused',
      'enterprise.suspended-unvisited',
      'loan.maturing',
      'officer.no-visit',
      'park-work.late',
      'plan.missing',
      'pool.leverage-high',
      'project-stage.missed',
      'track.worsened',
    ].toSorted(),
  )
})

test('the demonstration’s trail verifies', async () => {
  expect((await verifyLedger(county.db)).findings).toEqual([])
})
