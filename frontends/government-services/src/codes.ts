import { caseCodes } from './cases.codes.ts'
import { itemCodes } from './items.codes.ts'
import type { CodeWord } from './words.ts'

/** A code of the service, or one with the word it is called by where that differs. */
export type Code = CodeWord | readonly [code: string, word: CodeWord]

/** What the service's choices can be, in the order in which an office names them. */
export const codes = { ...itemCodes, ...caseCodes }

export type CodeList = keyof typeof codes

/** The codes of a list, each with its word. */
export function codesOf(list: CodeList): { value: string; word: CodeWord }[] {
  const held: readonly Code[] = codes[list]
  return held.map((code) =>
    typeof code === 'string' ? { value: code, word: code } : { value: code[0], word: code[1] },
  )
}
