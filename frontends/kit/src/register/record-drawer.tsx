import type { DocumentNode } from 'graphql'
import { useState, type ReactNode } from 'react'
import type { FormField, FormValues } from '../form/form.rules.ts'
import { RecordForm } from '../form/record-form.tsx'
import { Drawer } from '../pieces/dialog.tsx'
import { useCan, useSession } from '../session/session.ts'
import { formatNumber } from '../words/formatters.ts'
import { useFormats, useWords } from '../words/use-words.ts'
import { ActionForm } from './action-form.tsx'
import { RecordHistory } from './record-history.tsx'
import {
  isYear,
  operationOf,
  readOf,
  startOf,
  underValues,
  writtenOf,
  type Kept,
  type RegisterField,
} from './register.rules.ts'
import { useRegisterWords } from './use-register-words.ts'
import { useShapedChange, type Shape } from './use-shaped-change.ts'

/** An act on a record of a register that its form does not do: advancing a case, closing a gap. */
export interface RegisterStep<Row> extends Omit<Shape, 'refresh'> {
  title: string
  note?: ReactNode | ((row: Row) => ReactNode)
  permission?: string
  /** Whether the record is where this can be done. */
  when?: (row: Row) => boolean
  /** A mutation whose input takes `id` and `version`, and what the fields hold. */
  document: DocumentNode
  fields?: FormField[] | ((row: Row) => FormField[])
  start?: FormValues | ((row: Row) => FormValues)
  /** What goes along with `id` and `version`. */
  also?: FormValues | ((row: Row) => FormValues)
}

/** How the records of one register are entered, read and moved on. */
export interface RegisterShape<Row extends Kept> extends Omit<Shape, 'refresh' | 'fromRecord'> {
  fields: RegisterField<Row>[]
  /** `keepX`; without it the register is only read. */
  keep?: DocumentNode
  /** Who may enter and correct. */
  permission?: string
  /** The name of a record, above its form. */
  nameOf: (row: Row) => string
  /** The word for a new one: 新增政策. */
  addWord?: string
  /** What a new record starts with. */
  start?: FormValues
  /** What goes along with every one, unseen. */
  also?: FormValues | ((row: Row | null) => FormValues)
  /** Records that are not corrected any more. */
  fixed?: (row: Row) => boolean
  steps?: RegisterStep<Row>[]
  /** What else there is to say of a record, above its history. */
  more?: (row: Row) => ReactNode
  /**
   * Where its trail is kept: `{ service: 'projects', type: 'InvestmentPolicy' }`. `fields` name what the trail speaks of and
   * no form of the register enters.
   */
  history?: { service: string; type: string; fields?: readonly FormField[] }
}

function valuesFor<Row>(row: Row, values: FormValues | ((row: Row) => FormValues) | undefined): FormValues {
  return { ...(typeof values === 'function' ? values(row) : values) }
}

interface DrawerProps<Row extends Kept> {
  register: RegisterShape<Row>
  /** null for a new one. */
  row: Row | null
  refresh: readonly string[]
  onClose: () => void
}

/** What is known of a record, a name above each value, drawn as its list draws it. */
export function RecordFacts({ fields, row }: { fields: readonly RegisterField<never>[]; row: object }) {
  const words = useRegisterWords()
  const { money } = useFormats()
  const text = (field: FormField) => {
    const value: unknown = Reflect.get(row, field.name)
    if (typeof value !== 'number' || isYear(field)) return readOf(field, row, words) ?? '—'
    if (field.kind === 'money') return money(value)
    return field.kind === 'number' ? `${formatNumber(value)} ${words.unit(field.unit ?? '')}` : String(value)
  }
  return (
    <dl className="facts">
      {fields.map((field) => (
        <div key={field.name} style={field.kind === 'long' || field.wide ? { gridColumn: '1 / -1' } : undefined}>
          <dt>{field.title}</dt>
          <dd>{field.render ? field.render(row as never) : text(field)}</dd>
        </div>
      ))}
    </dl>
  )
}

function KeepForm<Row extends Kept>({
  register,
  row,
  refresh,
  keep,
  onBack,
}: Omit<DrawerProps<Row>, 'onClose'> & { keep: DocumentNode; onBack: () => void }) {
  const { fields, nameOf, start, toInput = underValues, reading, placeOf } = register
  const say = useWords('kit')
  const { viewer } = useSession()
  const [also] = useState(() => valuesFor(row, register.also))
  const change = useShapedChange<unknown>(keep, {
    toInput: (written) => toInput({ ...also, ...written }),
    ...(reading ? { reading } : {}),
    ...(placeOf ? { placeOf } : {}),
    refresh,
  })
  const [values] = useState<FormValues>(() => (row ? writtenOf(fields, row) : startOf(fields, start, viewer)))
  const [identity] = useState(() => (row ? { id: row.id, version: row.version } : {}))
  return (
    <RecordForm
      draftKey={`${operationOf(keep)} ${row?.id ?? JSON.stringify(also)}`}
      title={row ? nameOf(row) : (register.addWord ?? say('register.add'))}
      fields={fields}
      values={values}
      also={identity}
      change={change}
      onCancel={onBack}
      onSaved={onBack}
    />
  )
}

const none: FormField[] = []

/** What a step asks, where it is neither a choice, which may name only what comes next, nor already named. */
function trailFields<Row>(
  fields: FormField[],
  more: readonly FormField[],
  steps: RegisterStep<Row>[],
  row: Row,
): FormField[] {
  const named = [...fields, ...more]
  const asked = steps.flatMap((step) => (typeof step.fields === 'function' ? step.fields(row) : (step.fields ?? none)))
  const known = new Set(named.map(({ name }) => name))
  return [...named, ...asked.filter(({ name, kind }) => kind !== 'choice' && !known.has(name))]
}

/** One record of a register beside its list: entered, corrected, moved on or only read, as the viewer may. */
export function RecordDrawer<Row extends Kept>({ register, row, refresh, onClose }: DrawerProps<Row>) {
  const say = useWords('kit')
  const can = useCan()
  const { fields, keep, permission, steps = [], more, history } = register
  const mayKeep = keep !== undefined && can(permission) && !(row && register.fixed?.(row))
  const toRead = row !== null && (steps.length > 0 || more !== undefined || !mayKeep)
  const [doing, setDoing] = useState<'read' | 'keep' | RegisterStep<Row>>(toRead ? 'read' : 'keep')
  const back = toRead ? () => setDoing('read') : onClose
  const title = row ? register.nameOf(row) : (register.addWord ?? say('register.add'))
  if (row && typeof doing === 'object') {
    const { permission: _permission, when: _when, fields: asked, start, also, note, ...act } = doing
    return (
      <ActionForm
        {...act}
        title={`${act.title} · ${title}`}
        saveWord={act.title}
        note={typeof note === 'function' ? note(row) : note}
        fields={typeof asked === 'function' ? asked(row) : (asked ?? none)}
        start={valuesFor(row, start)}
        also={{ id: row.id, version: row.version, ...valuesFor(row, also) }}
        refresh={refresh}
        onClose={back}
      />
    )
  }
  const open = row === null ? [] : steps.filter((step) => can(step.permission) && (step.when?.(row) ?? true))
  const trail = row && history && (
    <RecordHistory {...history} subject={row.id} fields={trailFields(fields, history.fields ?? [], steps, row)} />
  )
  if (doing === 'keep' && keep && mayKeep)
    return (
      <Drawer key="keep" title={title} onClose={onClose}>
        <KeepForm register={register} row={row} refresh={refresh} keep={keep} onBack={back} />
        {trail}
      </Drawer>
    )
  if (!row) return null
  return (
    <Drawer key="read" title={title} onClose={onClose}>
      {(open.length > 0 || mayKeep) && (
        <p className="record-acts no-print">
          {open.map((step) => (
            <button key={step.title} type="button" className="button primary" onClick={() => setDoing(step)}>
              {step.title}
            </button>
          ))}
          {mayKeep && (
            <button type="button" className="button" onClick={() => setDoing('keep')}>
              {say('register.correct')}
            </button>
          )}
        </p>
      )}
      <RecordFacts fields={fields} row={row} />
      {more?.(row)}
      {trail}
    </Drawer>
  )
}
