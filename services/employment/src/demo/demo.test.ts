import { verifyLedger } from '@tongchou/service-kit'
import { type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { startEmployment } from '../testing/hand-made.ts'

let county: TestService
beforeAll(async () => {
  county = await startEmployment(true)
})
afterAll(() => county.stop())

const MEASURE =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on EmploymentTarget { code value measurement explanation { formula inputs { name value } records(first: 3) { totalCount nodes { id label counts note } } } } } }'

async function measured(asOf: string): Promise<Record<string, { value: number; baseline?: number }>> {
  const r = service.targets.map(({ code }) => ({ __typename: 'EmploymentTarget', code, asOf }))
  const { data, errors } = await county.as(viewers.leader).run(MEASURE, { r })
  expect(errors).toBeUndefined()
  const entries = data._entities.map((target: { code: string; measurement: string }) => [
    target.code,
    JSON.parse(target.measurement),
  ])
  return Object.fromEntries(entries)
}

test('all twenty-one targets have a value at the end of August, and most another in June', async () => {
  const [august, june] = [await measured('2022-08-31'), await measured('2022-06-30')]
  expect(Object.keys(august)).toHaveLength(21)
  for (const [code, { value }] of Object.entries(august)) expect([code, typeof value]).toEqual([code, 'number'])
  if (process.env['SHOW']) process.stdout.write(JSON.stringify(august, null, 1))
  const same = Object.keys(august).filter((code) => august[code]?.value === june[code]?.value)
  expect(same.toSorted()).toEqual(['EMP-COLLECTIVE', 'EMP-CONTRACT', 'EMP-SI-BALANCE'])
})

test('every kind of alert but the far ones is raised', async () => {
  const { data, errors } = await county.as(viewers.leader).run('{ employmentAlerts(first: 200) { nodes { rule } } }')
  expect(errors).toBeUndefined()
  const rules = new Set(data.employmentAlerts.nodes.map(({ rule }: { rule: string }) => rule))
  expect([...rules].toSorted()).toEqual([
    'arrears.not-investigated',
    'arrears.order-disobeyed',
    'collective-contract.ending',
    'fund.deficit',
    'insurance-task.overdue',
    'market-operator.licence-expired',
    'pay-policy.late',
    'pension.unpaid',
    'risk-check.unchecked',
    'site.account-missing',
    'site.account-short',
    'site.deposit-missing',
    'site.order-unmet',
    'site.wages-late',
    'site.worker-at-two',
    'training.subsidy-late',
    'vacancy.unfilled',
    'workshop.suspended',
  ])
})

test('the demonstration’s trail verifies', async () => {
  expect((await verifyLedger(county.db)).findings).toEqual([])
})
