import { expect, test } from 'vitest'
import { answerIn } from './use-ask.ts'

test('an answer of nothing but gaps is none where something failed, and one with a part of it stands', () => {
  expect(answerIn({ projects: null }, true)).toBeUndefined()
  expect(answerIn({ projects: null, sites: null }, true)).toBeUndefined()
  expect(answerIn(null, true)).toBeUndefined()
  expect(answerIn({ projects: null, sites: [] }, true)).toEqual({ projects: null, sites: [] })
  // Asked for one record that there is not: nothing failed, and that is the answer.
  expect(answerIn({ project: null }, false)).toEqual({ project: null })
})
