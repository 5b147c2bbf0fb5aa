import { useWords } from '@tongchou/frontend-kit'
import { useCallback } from 'react'
import words from './locales/zh-CN.json'

type Words = typeof words

/** The enumerations of the graph that have names in the words. */
type Named = {
  [Key in keyof Words]: Words[Key] extends string ? never : keyof Words[Key] extends Uppercase<string> ? Key : never
}[keyof Words]

/** A member of an enumeration: `Member<'landParcelStage'>`. */
export type Member<Name extends Named> = keyof Words[Name] & string

/** The members of an enumeration of the graph, by their names: `choices('landParcelStage')`. */
export function useChoices() {
  const say = useWords('natural-resources')
  return useCallback(
    (name: Named) => Object.keys(words[name]).map((value) => ({ value, label: say(`${name}.${value}`) })),
    [say],
  )
}
