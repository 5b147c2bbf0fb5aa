import { RegisterPage, useCan, useCounty, type FormField, type RegisterField } from '@tongchou/frontend-kit'
import type { ComponentProps } from 'react'
import { useLines, type Line } from './lines.ts'
import { personShape } from './resident/find-person.ts'
import { useText, type RegisterWord } from './words.ts'

type Page<Row extends Kept> = ComponentProps<typeof RegisterPage<Row>>

interface Kept {
  id: string
  version: number
}

/** A register of the service: its list, its door, and what is written in it. */
export interface Definition<Row extends Kept> extends Pick<Page<Row>, 'document' | 'at' | 'nameOf'> {
  /** Its words: title, add, none, next. */
  noun: RegisterWord
  /** Its type in the trail. */
  type: string
  keep: NonNullable<Page<Row>['keep']>
  permission: 'employment.record' | 'employment.keep'
  lines: readonly Line<Row>[]
  /** What its steps write and its form does not, as the trail names it. */
  trail?: readonly Line<object>[]
  /** Days that a new record starts with today. */
  today?: readonly string[]
}

/** A spreadsheet names a person by his number in the register of people: names are not unique. */
export const sheetFields = (
  fields: readonly RegisterField<never>[] | readonly FormField[],
  say: (key: 'personNumber') => string,
) =>
  fields.map(({ find, ...field }): FormField =>
    find ? { ...field, name: 'residentId', kind: 'text', title: say('personNumber') } : field,
  )

/** Where there are no lines. */
export const none: readonly Line<object>[] = []

type RegisterProps<Row extends Kept> = { of: Definition<Row> } & Partial<Page<Row>>

/** A register as a page, in the module's words. */
export function Register<Row extends Kept>({ of, ...page }: RegisterProps<Row>) {
  const say = useText()
  const { businessDate } = useCounty()
  const can = useCan()
  const fields = useLines(of.lines)
  const written = useLines(of.trail ?? none)
  const { noun, type, today = [], lines: _lines, trail: _trail, ...shape } = of
  const isPersonal = of.lines.some(({ of: kind }) => kind === 'person')
  return (
    <RegisterPage<Row>
      {...shape}
      {...(isPersonal ? personShape : {})}
      title={say(`register.${noun}.title`)}
      addWord={say(`register.${noun}.add`)}
      empty={{
        title: say(`register.${noun}.none`),
        // Who may not enter is not told to.
        next: can(of.permission) ? say(`register.${noun}.next`) : say('page.nothingShown'),
      }}
      fields={fields}
      start={Object.fromEntries(today.map((name) => [name, businessDate]))}
      history={{ service: 'employment', type, fields: written }}
      sheet={isPersonal ? { fields: sheetFields(fields, say) } : true}
      {...page}
    />
  )
}
