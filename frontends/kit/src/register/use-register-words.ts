import { useMemo } from 'react'
import { useFormats, useWords } from '../words/use-words.ts'
import type { RegisterWords } from './register.rules.ts'

/** The words that the rules of registers need, in the language of the page. */
export function useRegisterWords(): RegisterWords {
  const say = useWords('kit')
  const { unit, fullDay, month } = useFormats()
  return useMemo(
    () => ({
      yes: say('form.yes'),
      no: say('form.no'),
      inUnit: (name, named) => say('register.inUnit', { name, unit: named }),
      unit,
      day: fullDay,
      month,
    }),
    [say, unit, fullDay, month],
  )
}
