import { openFirstIn, startTestService, type TestService } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

test.each([
  ['insurance tasks', 'insuranceTasks(first: 200) { nodes { done: doneOn due: dueOn } }'],
  ['pay policies', 'payPolicies(first: 200) { nodes { done: doneOn due: dueOn } }'],
  ['arrears cases', 'arrearsCases(first: 200) { nodes { done: closedOn due: payBy } }'],
  ['training classes', 'trainingClasses(first: 200) { nodes { done: subsidisedOn due: endsOn } }'],
])('of %s the open come first, what is owed earliest before all', async (_what, list) => {
  expect(await openFirstIn(county, list)).toEqual({ hasBoth: true, openFirst: true, byDue: true })
})
