import {
  ActionForm,
  Link,
  Outage,
  PageHeader,
  RecordFacts,
  RecordHistory,
  Skeleton,
  underValues,
  useCan,
  type FormValues,
  type RegisterStep,
} from '@tongchou/frontend-kit'
import { useState, type ReactNode } from 'react'
import { useLines } from './lines.ts'
import { none, type Definition } from './register.tsx'
import { useText } from './words.ts'

interface Kept {
  id: string
  version: number
}

interface ActsProps<Row extends Kept> {
  of: Definition<Row>
  row: Row
  steps?: RegisterStep<Row>[]
  fixed?: (row: Row) => boolean
  toInput?: (values: FormValues) => FormValues
  refresh: readonly string[]
  children?: ReactNode
}

const given = <Row, Value>(row: Row, value: Value | ((row: Row) => Value) | undefined): Value | undefined =>
  typeof value === 'function' ? (value as (row: Row) => Value)(row) : value

/** What may be done with a record now, a button each; each opens its small form. */
function Acts<Row extends Kept>({ of, row, steps = [], fixed, toInput, refresh, children }: ActsProps<Row>) {
  const say = useText()
  const can = useCan()
  const fields = useLines(of.lines)
  const [doing, setDoing] = useState<RegisterStep<Row> | 'correct'>()
  const open = steps.filter(({ permission, when }) => can(permission) && (when?.(row) ?? true))
  const mayCorrect = can(of.permission) && !fixed?.(row)
  const also = { id: row.id, version: row.version }
  const close = () => setDoing(undefined)
  return (
    <>
      {open.map((step) => (
        <button key={step.title} type="button" className="button primary" onClick={() => setDoing(step)}>
          {step.title}
        </button>
      ))}
      {mayCorrect && (
        <button type="button" className="button" onClick={() => setDoing('correct')}>
          {say('act.correct')}
        </button>
      )}
      {children}
      {doing === 'correct' && (
        <ActionForm
          title={`${say('act.correct')} · ${of.nameOf(row)}`}
          saveWord={say('act.save')}
          document={of.keep}
          fields={fields}
          start={Object.fromEntries(fields.map(({ name }) => [name, Reflect.get(row, name)]))}
          also={also}
          toInput={toInput ?? underValues}
          refresh={refresh}
          onClose={close}
        />
      )}
      {typeof doing === 'object' && (
        <ActionForm
          title={`${doing.title} · ${of.nameOf(row)}`}
          saveWord={doing.title}
          note={given(row, doing.note)}
          document={doing.document}
          fields={given(row, doing.fields) ?? []}
          start={given(row, doing.start) ?? {}}
          also={{ ...also, ...given(row, doing.also) }}
          refresh={refresh}
          onClose={close}
        />
      )}
    </>
  )
}

interface RecordPageProps<Row extends Kept, Full extends Row> extends Omit<ActsProps<Row>, 'row' | 'children'> {
  asks: { loading: boolean; unavailable: boolean; again: () => void }
  /** The record as its register knows it, and what else is told of it here. */
  row: Full | null | undefined
  /** The list that it stands in. */
  list: string
  note?: (row: Full) => ReactNode
  /** Beside the words for what can be done. */
  acts?: (row: Full) => ReactNode
  /** Above the facts: the stages of its life, the sentence that matters. */
  lead?: (row: Full) => ReactNode
  children: (row: Full) => ReactNode
}

/** One record in full, on a page of its own: what it is, what hangs on it, what may be done, what was done. */
export function RecordPage<Row extends Kept, Full extends Row>(props: RecordPageProps<Row, Full>) {
  const { asks, row, of, list, note, acts, lead, children, ...more } = props
  const say = useText()
  const fields = useLines(of.lines)
  const written = useLines(of.trail ?? none)
  const title = say(`register.${of.noun}.title`)
  const back = (
    <Link className="button" to={`/m/employment/${list}`}>
      {say('act.back')}
    </Link>
  )
  if (asks.unavailable) return <Outage name={title} retry={asks.again} />
  if (asks.loading && !row) return <Skeleton rows={10} />
  if (!row)
    return (
      <>
        <PageHeader title={title}>{back}</PageHeader>
        <p className="empty">{say('page.unknown')}</p>
      </>
    )
  return (
    <>
      <PageHeader title={of.nameOf(row)} note={note?.(row)}>
        <Acts<Row> key={row.id} {...more} of={of} row={row}>
          {acts?.(row)}
        </Acts>
        {back}
      </PageHeader>
      {lead?.(row)}
      <RecordFacts fields={fields} row={row} />
      {children(row)}
      <RecordHistory service="employment" type={of.type} subject={row.id} fields={[...fields, ...written]} />
    </>
  )
}
