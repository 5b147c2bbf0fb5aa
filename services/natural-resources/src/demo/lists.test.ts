import { openFirstIn, startTestService, type TestService } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

test.each([
  ['patches', 'satellitePatches(first: 200) { nodes { done: closedOn due: dueOn } }'],
  ['violations', 'landViolations(first: 200) { nodes { done: closedOn due: dueOn } }'],
  ['registrations', 'registrationCases(first: 200) { nodes { done: issuedOn due: acceptedOn } }'],
  ['legacy cases', 'legacyRegistrations(first: 200) { nodes { done: resolvedOn due: listedOn } }'],
])('of %s the open come first, what is owed earliest before all', async (_what, list) => {
  expect(await openFirstIn(county, list)).toEqual({ hasBoth: true, openFirst: true, byDue: true })
})
