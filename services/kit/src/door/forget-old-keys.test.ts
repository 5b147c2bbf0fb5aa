import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService } from '../testing/index.ts'
import { wells } from '../testing/sample/well.ts'
import { forgetOldKeys } from './forget-old-keys.ts'
import { IdempotencyKey } from './idempotency.entity.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
})
afterAll(() => county.stop())

test('a key is kept for a week and forgotten after it', async () => {
  const now = new Date('2022-08-31T08:00:00Z')
  const keep = (id: string, at: string) => ({ id, arguments: id, resultType: null, result: null, at: new Date(at) })
  await county.db.transaction(() =>
    county.db.manager.insert(IdempotencyKey, [
      keep('old', '2022-08-24T07:59:59Z'),
      keep('in time', '2022-08-24T08:00:01Z'),
    ]),
  )
  expect(await forgetOldKeys(county.db, now)).toBe(1)
  const left = await county.db.repository(IdempotencyKey).find()
  expect(left.map(({ id }) => id)).toEqual(['in time'])
})
