import { openFirstIn, startTestService, type TestService } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

test.each([
  ['works', 'constructionWorks(first: 200) { nodes { done: acceptedOn due: acceptanceDueOn } }'],
  ['facilities', 'facilities(first: 200) { nodes { done: acceptedOn due: dueOn } }'],
  ['complaints', 'propertyComplaints(first: 200) { nodes { done: settledOn due: dueOn } }'],
  ['rubbish points', 'rubbishPoints(first: 200) { nodes { done: verifiedOn due: dueOn } }'],
  [
    'urban cases',
    'urbanCases(first: 200, state: [FILED, DISPATCHED, CLOSED]) { nodes { done: closedOn due: stepDueOn } }',
  ],
  ['shortfalls', 'urbanGaps(first: 200) { nodes { done: closedOn due: foundOn } }'],
])('of %s the open come first, what is owed earliest before all', async (_what, list) => {
  expect(await openFirstIn(county, list)).toEqual({ hasBoth: true, openFirst: true, byDue: true })
})
