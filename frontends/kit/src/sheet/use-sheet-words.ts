import { useMemo } from 'react'
import { useRegisterWords } from '../register/use-register-words.ts'
import { useWords } from '../words/use-words.ts'
import type { SheetWords } from './table.rules.ts'

/** The words of a workbook's heads, in the language of the page. */
export function useSheetWords(): SheetWords {
  const say = useWords('kit')
  const words = useRegisterWords()
  return useMemo(
    () => ({
      ...words,
      id: say('sheet.id'),
      version: say('sheet.version'),
      reason: say('sheet.reason'),
      colon: say('colon'),
      separator: say('separator'),
    }),
    [say, words],
  )
}
