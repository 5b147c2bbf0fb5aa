import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyLedger } from '@tongchou/service-kit'
import { startTestService, type TestService } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

test('the demonstration’s trail verifies', async () => {
  expect((await verifyLedger(county.db)).findings).toEqual([])
})
