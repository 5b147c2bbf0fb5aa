import { describe, expect, it } from 'vitest'
import english from './en-US.json' with { type: 'json' }
import chinese from './zh-CN.json' with { type: 'json' }

const NAMED = /\{\{(\w+)/g

/** Every sentence with the figures that it names. */
function sentences(words: object, at = ''): [key: string, names: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [
          [
            `${at}${key}`,
            [...value.matchAll(NAMED)]
              .map(([, name]) => name)
              .toSorted()
              .join(' '),
          ],
        ]
      : sentences(value as object, `${at}${key}.`),
  )
}

describe('the words of construction', () => {
  it('say the same things in both languages, with the same figures', () => {
    expect(Object.fromEntries(sentences(english))).toEqual(Object.fromEntries(sentences(chinese)))
  })

  it('say by how much a limit was passed, so that one need not work it out', () => {
    const limits = Object.entries(chinese.faults).filter(([code]) => /-over-|-below-|parts-disagree/.test(code))
    const told = limits.filter(([, sentence]) => !/\{\{|100/.test(sentence)).map(([code]) => code)
    expect(told).toEqual([])
    expect(limits.length).toBeGreaterThan(10)
  })

  it('give the system’s administrator both what its heartbeat is known by', () => {
    for (const { centre } of [chinese, english]) expect(centre.issued).toMatch(/\{\{id\}\}.*\{\{key\}\}/)
  })
})
