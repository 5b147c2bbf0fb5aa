import type { FormField } from '@tongchou/frontend-kit'
import { useLines, type Line } from '../lines.ts'
import { useText } from '../words.ts'
import { useMayEnter } from './use-may-answer.ts'

/** A register whose records hold their item by its key: who may enter, and its spreadsheet, which names an item by that key. */
export function useKeyedRegister<Row>(lines: readonly Line<Row>[]) {
  const say = useText()
  const mayEnter = useMayEnter()
  const fields = useLines(lines).map(({ find, options, ...field }): FormField => {
    if (find) return { ...field, kind: 'text', title: say('sheet.identity', { title: field.title }) }
    return options ? { ...field, options } : field
  })
  const permission = mayEnter ? 'government-services.answer' : 'government-services.keep'
  return { permission, sheet: { fields } } as const
}
