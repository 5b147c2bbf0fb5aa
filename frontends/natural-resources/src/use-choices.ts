import { useCallback } from 'react'
import words from './locales/zh-CN.json'
import { useText } from './words.ts'

type Named = {
  [Key in keyof typeof words]: (typeof words)[Key] extends Record<Uppercase<string>, string> ? Key : never
}[keyof typeof words]

/** The members of an enumeration of the graph, by their names: `choices('landParcelStage')`. */
export function useChoices() {
  const say = useText()
  return useCallback(
    (name: Named) => Object.keys(words[name]).map((value) => ({ value, label: say(`${name}.${value}`) })),
    [say],
  )
}
