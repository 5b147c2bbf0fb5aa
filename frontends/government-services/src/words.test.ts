import { describe, expect, it } from 'vitest'
import en from './locales/en-US.json' with { type: 'json' }
import zh from './locales/zh-CN.json' with { type: 'json' }

function leaves(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...leaves(value as object, `${path}${key} `)],
    ),
  )
}

const holes = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)/g)].map(([, name]) => name).toSorted()

describe('the two languages of government services', () => {
  const chinese = leaves(zh)
  const english = leaves(en)

  it('have a word for the same things', () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted())
  })

  it('leave nothing unsaid', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('name the same figures in a sentence, or leave one out knowingly', () => {
    const strange = [...english].filter(([key, text]) =>
      holes(text).some((name) => !holes(chinese.get(key)).includes(name)),
    )
    expect(strange).toEqual([])
  })
})
