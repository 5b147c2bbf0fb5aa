import { verifyLedger } from '@tongchou/service-kit'
import { failedFields, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const MEASURE =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on GovernmentServicesTarget { code measurement explanation { formula inputs { name value } records(first: 3) { totalCount nodes { id label counts note } } } } } }'

interface Measured {
  readonly value: number
  readonly baseline?: number
  readonly numerator?: number
  readonly denominator?: number
}

async function measured(asOf: string): Promise<Record<string, Measured>> {
  const r = service.targets.map(({ code }) => ({ __typename: 'GovernmentServicesTarget', code, asOf }))
  const { data, errors } = await county.as(viewers.leader).run(MEASURE, { r })
  expect(errors).toBeUndefined()
  const entries = data._entities.map((target: { code: string; measurement: string }) => [
    target.code,
    JSON.parse(target.measurement),
  ])
  return Object.fromEntries(entries)
}

test('all sixteen targets have a value at the end of August, and nearly all another in June', async () => {
  const [august, june] = [await measured('2022-08-31'), await measured('2022-06-30')]
  if (process.env['SHOW']) process.stdout.write(JSON.stringify({ august, june }, null, 1))
  expect(Object.keys(august)).toHaveLength(16)
  for (const [code, { value }] of Object.entries(august)) expect([code, typeof value]).toEqual([code, 'number'])
  const same = Object.keys(august).filter((code) => august[code]?.value === june[code]?.value)
  expect(same.toSorted()).toEqual(['SRV-ONCE-LIST', 'SRV-ONE3'])
})

test('every kind of alert is raised', async () => {
  const { data, errors } = await county
    .as(viewers.leader)
    .run('{ governmentServicesAlerts(first: 200) { totalCount nodes { rule } } }')
  expect(errors).toBeUndefined()
  const raised = new Set(data.governmentServicesAlerts.nodes.map(({ rule }: { rule: string }) => rule))
  const known = service.features.flatMap(({ alerts }) => alerts ?? []).map(({ code }) => code)
  expect(known.filter((code) => !raised.has(code))).toEqual([])
})

test('the demonstration’s trail verifies', async () => {
  expect((await verifyLedger(county.db)).findings).toEqual([])
})

test('no field of any answer is beyond the service', async () => {
  expect(await failedFields(county.as(viewers.leader))).toEqual([])
})
