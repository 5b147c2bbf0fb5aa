import { openFirstIn, startTestService, type TestService } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

test.each([
  ['cases', 'serviceCases(first: 200) { nodes { done: closedOn due: promisedDueOn } }'],
  ['project applications', 'projectApplications(first: 200) { nodes { done: decidedOn due: dueOn } }'],
  ['planned checks', 'supervisionChecks(first: 200) { nodes { done: checkedOn due: plannedOn } }'],
  ['inquiries', 'serviceInquiries(first: 200) { nodes { done: answeredOn due: askedOn } }'],
])('of %s the open come first, what is owed earliest before all', async (_what, list) => {
  expect(await openFirstIn(county, list)).toEqual({ hasBoth: true, openFirst: true, byDue: true })
})
