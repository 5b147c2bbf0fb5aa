import { describe, expect, it } from 'vitest'
import { byField, disagreements, submissionFor } from './change.rules.ts'

describe('a submission sent again', () => {
  let count = 0
  const newKey = () => `key-${++count}`

  it('keeps its key while nothing in it changed, whatever the order of its fields', () => {
    const first = submissionFor(undefined, { name: '甲', amount: 1 }, newKey)
    expect(submissionFor(first, { amount: 1, name: '甲' }, newKey)).toBe(first)
  })

  it('gets another key as soon as anything in it changed', () => {
    const first = submissionFor(undefined, { amount: 1 }, newKey)
    expect(submissionFor(first, { amount: 2 }, newKey).key).not.toBe(first.key)
  })
})

describe('a record that two people changed', () => {
  it('shows the fields in which they differ and no others', () => {
    const mine = { version: 3, name: '甲', amount: 3200, idempotencyKey: 'k' }
    expect(disagreements(mine, { version: 4, name: '甲', amount: 3450, stage: 'BUILDING' })).toEqual([
      { field: 'amount', mine: 3200, theirs: 3450 },
    ])
  })

  it('puts the first fault of each field beside it', () => {
    const faults = [
      { code: 'a', field: 'x', params: {} },
      { code: 'b', field: 'x', params: {} },
      { code: 'c', params: {} },
    ]
    expect(byField(faults)).toEqual({ x: faults[0] })
  })
})
