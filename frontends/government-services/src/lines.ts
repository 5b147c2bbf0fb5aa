import { useFormats, type FormField, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices, type Choices } from './choices.ts'
import { codes, codesOf, type CodeList } from './codes.ts'
import { finds } from './found.ts'
import { useText, type FieldWord, type Text, type UnitWord } from './words.ts'

/** One field of a register, its name and its choices told by key. */
export interface Line<Row> extends Omit<RegisterField<Row>, 'name' | 'title' | 'options' | 'unit' | 'find'> {
  name: FieldWord
  /** Another word than the one that the field's name has. */
  word?: FieldWord
  unit?: UnitWord
  /** What can be chosen: codes, records of another register, or one that is found by name or number. */
  of?: CodeList | keyof Choices | keyof typeof finds
}

type Of = NonNullable<Line<never>['of']>

const isFound = (of: Of): of is keyof typeof finds => of in finds
const isCodes = (of: Exclude<Of, keyof typeof finds>): of is CodeList => of in codes

function choicesOf(of: Line<never>['of'], choices: Choices, say: Text): Pick<FormField, 'options' | 'find'> {
  if (!of) return {}
  if (isFound(of)) return { find: finds[of] }
  if (isCodes(of)) return { options: codesOf(of).map(({ value, word }) => ({ value, label: say(`code.${word}`) })) }
  return { options: choices[of] }
}

/** Lines in the words of the page. */
export function useLines<Row>(lines: readonly Line<Row>[]): RegisterField<Row>[] {
  const say = useText()
  const { language } = useFormats()
  const needed = useMemo(() => new Set(lines.flatMap(({ of }) => of ?? [])), [lines])
  const choices = useChoices(needed)
  return useMemo(
    () =>
      lines.map(({ word, unit, of, ...line }) => ({
        ...line,
        title: say(`field.${word ?? line.name}`),
        ...(unit ? { unit: say(`unit.${unit}`) } : {}),
        ...choicesOf(of, choices, say),
      })),
    // eslint-disable-next-line react/exhaustive-deps -- the language is what makes the words new
    [lines, choices, say, language],
  )
}
