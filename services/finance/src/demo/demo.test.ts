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
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on FinanceTarget { code value measurement explanation { formula records(first: 3) { totalCount nodes { id label counts note } } } } } }'

async function measured(
  asOf: string,
): Promise<
  Record<string, { value: number; baseline?: number; parts?: { name: string; value: number; baseline: number }[] }>
> {
  const r = service.targets.map(({ code }) => ({ __typename: 'FinanceTarget', code, asOf }))
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
  expect(Object.keys(august)).toHaveLength(21)
  for (const [code, { value }] of Object.entries(august)) expect([code, typeof value]).toEqual([code, 'number'])
  const same = Object.keys(august).filter((code) => august[code]?.value === june[code]?.value)
  expect(same).toEqual(['FIN-SEEK-CATCHUP', 'FIN-PREFEE', 'FIN-EIGHT', 'FIN-NO-SYSRISK'])
})

test('the demonstration wins more than last year and faster than its revenue grows, but not every unit does', async () => {
  const august = await measured('2022-08-31')
  expect(august['FIN-SEEK-TOTAL']!.value).toBeGreaterThan(august['FIN-GPBR-GROWTH']!.value)
  const { parts = [] } = august['FIN-SEEK-TOTAL']!
  expect(parts).toHaveLength(24)
  expect(parts.filter(({ value }) => value < 0).length).toBeGreaterThan(3)
  expect(august['FIN-SEEK-CATCHUP']!.parts?.map(({ name }) => name)).toEqual(['李桥乡', '商务局', '生态环境分局'])
  for (const code of ['FIN-UPSUPPORT', 'FIN-LOCALTAX'])
    expect(august[code]!.value).toBeGreaterThan(august[code]!.baseline!)
  for (const code of ['FIN-TAX-ARREARS', 'FIN-TEMPPAY', 'FIN-HIDDENDEBT'])
    expect(august[code]!.value).toBeLessThan(august[code]!.baseline!)
})

test('the demonstration raises every kind of alert', async () => {
  const { data, errors } = await county
    .as(viewers.leader)
    .run('{ financeAlerts(first: 200) { totalCount nodes { rule severity label } } }')
  expect(errors).toBeUndefined()
  const rules = new Set(data.financeAlerts.nodes.map(({ rule }: { rule: string }) => rule))
  expect(rules.size).toBe(29)
  expect(data.financeAlerts.totalCount).toBeLessThan(120)
})

test('the demonstration’s trail verifies', async () => {
  expect((await verifyLedger(county.db)).findings).toEqual([])
})
