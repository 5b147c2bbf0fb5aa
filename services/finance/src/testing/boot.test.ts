import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

test('boots', async () => {
  const { data, errors } = await county
    .as(viewers.leader)
    .run(
      '{ seekingUnits(planYear: 2022) { name } budgetSubjects(planYear: 2022) { subject eight } upperFunds { totalCount } }',
    )
  expect(errors).toBeUndefined()
  expect(data.seekingUnits.length).toBe(24)
})
