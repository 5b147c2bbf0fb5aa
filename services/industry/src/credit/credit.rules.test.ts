import { expect, test } from 'vitest'
import { leverageOf, matchOf, poolCarries, stagesAfter } from './credit.rules.ts'

test('a pooled loan is granted only after the pool’s review, another at once', () => {
  expect(stagesAfter('APPLIED', true)).toEqual(['POOL_REVIEWED', 'REFUSED'])
  expect(stagesAfter('APPLIED', false)).toEqual(['GRANTED', 'REFUSED'])
})

test('only an overdue loan is compensated', () => {
  expect(stagesAfter('OVERDUE', true)).toContain('COMPENSATED')
  expect(stagesAfter('ATTENTION', true)).not.toContain('COMPENSATED')
  expect(stagesAfter('REPAID', true)).toEqual([])
})

test('the pool carries ten times what it holds, and not a 分 more', () => {
  expect(poolCarries(9_000, 1_000, 1_000)).toBe(true)
  expect(poolCarries(9_000, 1_000, 1_001)).toBe(false)
  expect(leverageOf(8_500, 1_000)).toBe(8.5)
  expect(leverageOf(1, 0)).toBeNull()
})

test('matching stands at its latest step', () => {
  const need = {
    appliedOn: '2022-05-01',
    bankOfferedOn: null,
    guaranteedOn: null,
    backedOn: null,
    grantedOn: null,
    endedOn: null,
  }
  expect(matchOf(need)).toEqual({ stage: 'NEED', since: '2022-05-01' })
  expect(matchOf({ ...need, bankOfferedOn: '2022-05-09', guaranteedOn: '2022-05-20' })).toEqual({
    stage: 'GUARANTEED',
    since: '2022-05-20',
  })
})
