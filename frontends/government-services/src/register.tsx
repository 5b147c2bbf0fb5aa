import { RegisterPage, useCan, useCounty } from '@tongchou/frontend-kit'
import { useMemo, type ComponentProps } from 'react'
import { foundNames, foundShape } from './found.ts'
import { useLines, type Line } from './lines.ts'
import { useSheetFields } from './use-sheet-fields.ts'
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
  permission: 'government-services.answer' | 'government-services.record' | 'government-services.keep'
  lines: readonly Line<Row>[]
  /** Days that a new record starts with today. */
  today?: readonly string[]
}

type RegisterProps<Row extends Kept> = { of: Definition<Row> } & Partial<Page<Row>>

/** A register as a page, in the module's words. */
export function Register<Row extends Kept>({ of, ...page }: RegisterProps<Row>) {
  const say = useText()
  const can = useCan()
  const { businessDate } = useCounty()
  const fields = useLines(of.lines)
  const { noun, type, today = [], lines, ...shape } = of
  const found = useMemo(() => foundNames(lines), [lines])
  const named = useMemo(() => (found.length > 0 ? foundShape(found) : {}), [found])
  const sheet = useSheetFields(lines)
  return (
    <RegisterPage<Row>
      {...shape}
      {...named}
      title={say(`register.${noun}.title`)}
      addWord={say(`register.${noun}.add`)}
      empty={{
        title: say(`register.${noun}.none`),
        next: can(of.permission) ? say(`register.${noun}.next`) : say('nothingShown'),
      }}
      fields={fields}
      start={Object.fromEntries(today.map((name) => [name, businessDate]))}
      history={{ service: 'governmentServices', type }}
      sheet={{ fields: sheet }}
      {...page}
    />
  )
}
