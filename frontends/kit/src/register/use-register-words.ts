import { useMemo } from 'react'
import { useFigureHead, useFormats, useWords } from '../words/use-words.ts'
import type { RegisterWords } from './register.rules.ts'

/** The words that the rules of registers need, in the language of the page. */
export function useRegisterWords(): RegisterWords {
  const say = useWords('kit')
  const inUnit = useFigureHead()
  const { unit, fullDay, month } = useFormats()
  return useMemo(
    () => ({
      yes: say('form.yes'),
      no: say('form.no'),
      inUnit,
      unit,
      day: fullDay,
      month,
    }),
    [say, inUnit, unit, fullDay, month],
  )
}
