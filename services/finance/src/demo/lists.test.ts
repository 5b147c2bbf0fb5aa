import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFirstIn, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

async function nodesOf(query: string, viewer = viewers.leader): Promise<Record<string, string | null>[]> {
  const { data, errors } = await county.as(viewer).run(`{ list: ${query} }`)
  expect(errors).toBeUndefined()
  return data.list.nodes
}

test.each([
  ['clues', 'taxClues(first: 200) { nodes { done: closedOn due: dueOn } }'],
  ['risks', 'financialRiskClues(first: 200) { nodes { done: closedOn due: reportedOn } }'],
  ['renewals', 'loanRenewals(first: 200) { nodes { done: renewedOn due: expiresOn } }'],
  ['advertisements', 'fundraisingAds { nodes { done: removedOn due: dueOn } }'],
  ['platforms', 'lendingPlatforms { nodes { done: exitedOn due: exitBy } }'],
  ['receipts', 'nonTaxReceipts(first: 200) { nodes { done: treasuredOn due: dueOn } }'],
  ['reliefs', 'taxReliefs(first: 200) { nodes { done: grantedOn due: eligibleOn } }'],
])('of %s the open come first, what is owed earliest before all', async (_what, list) => {
  expect(await openFirstIn(county, list)).toEqual({ hasBoth: true, openFirst: true, byDue: true })
})

test('what has been lent out and not cleared stands first, what is to be cleared earliest before all', async () => {
  const nodes = await nodesOf('temporaryPayments(first: 200) { nodes { balance clearBy } }')
  const out = nodes.filter(({ balance }) => Number(balance) > 0)
  expect(out.length).toBeGreaterThan(0)
  expect(nodes.slice(0, out.length)).toEqual(out)
  const days = out.map(({ clearBy }) => clearBy ?? '9999')
  expect(days).toEqual(days.toSorted())
})

test('a unit asks for its own lines alone, though it may see those of all', async () => {
  const clerk = viewers.clerkOf('finance')
  const lines = 'nodes { township department }'
  const all = await nodesOf(`fundAllocations(first: 200) { ${lines} }`, clerk)
  expect(new Set(all.map(({ department }) => department)).size).toBeGreaterThan(5)
  const own = await nodesOf(`fundAllocations(first: 200, unit: "water-affairs") { ${lines} }`, clerk)
  expect(own.length).toBeGreaterThan(0)
  expect(own.every(({ department }) => department === 'water-affairs')).toBe(true)
  const town = await nodesOf(`fundAllocations(first: 200, unit: "620725101") { ${lines} }`, clerk)
  expect(town.length).toBeGreaterThan(0)
  expect(town.every(({ township }) => township === '620725101')).toBe(true)
  expect(await nodesOf(`fundAllocations(unit: "nobody") { ${lines} }`, clerk)).toEqual([])
})

test('no month of the demonstration is sent in after the county’s day', async () => {
  const { data } = await county
    .as(viewers.clerkOf('finance'))
    .run('{ financeSubmissions(period: "2022-08", first: 200) { nodes { submittedAt } } }')
  const sent = data.financeSubmissions.nodes.filter(
    ({ submittedAt }: { submittedAt: string | null }) => submittedAt !== null,
  )
  expect(sent.length).toBeGreaterThan(0)
  for (const { submittedAt } of sent) expect(submittedAt <= '2022-08-31T16:00:00.000Z').toBe(true)
})
