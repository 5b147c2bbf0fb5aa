import { describe, expect, it } from 'vitest'
import english from './en-US.json' with { type: 'json' }
import chinese from './zh-CN.json' with { type: 'json' }

function leaves(words: object, at = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${at}${key}`] : leaves(value as object, `${at}${key}.`),
  )
}

describe('the words', () => {
  it('say the same things in both languages, and nothing with an empty mouth', () => {
    expect(leaves(english).toSorted()).toEqual(leaves(chinese).toSorted())
    expect([...Object.values(chinese.faults), ...Object.values(english.faults)].every(Boolean)).toBe(true)
  })
})
