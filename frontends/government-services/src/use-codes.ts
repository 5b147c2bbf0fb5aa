import { useMemo } from 'react'
import { codesOf, type CodeList } from './codes.ts'
import { useText } from './words.ts'

/** Codes of the service in the words of the page. */
export function useCodes() {
  const say = useText()
  return useMemo(() => {
    const optionsOf = (list: CodeList) =>
      codesOf(list).map(({ value, word }) => ({ value, label: say(`code.${word}`) }))
    return {
      optionsOf,
      /** The word of one code; of what the list does not know there is none. */
      word: (list: CodeList, code: string | null | undefined): string | undefined =>
        optionsOf(list).find(({ value }) => value === code)?.label,
    }
  }, [say])
}
