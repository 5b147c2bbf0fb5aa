import { useWords } from '@tongchou/frontend-kit'
import { useCallback } from 'react'
import { codes, type Codes } from './codes.ts'

type Words = typeof import('./locales/zh-CN.json')

/** The words of this module. */
export function useText() {
  return useWords<Words>('construction')
}

/** What a code of the service is called. */
export function useCodeName() {
  const say = useWords('construction')
  return useCallback(
    <Name extends keyof Codes>(name: Name, code: Codes[Name][number]): string => say(`codes.${name}.${code}`),
    [say],
  )
}

/** The codes of one kind as choices. */
export function useOptions() {
  const nameOf = useCodeName()
  return useCallback(
    <Name extends keyof Codes>(name: Name): { value: string; label: string }[] =>
      (codes[name] as readonly Codes[Name][number][]).map((value) => ({ value, label: nameOf(name, value) })),
    [nameOf],
  )
}
