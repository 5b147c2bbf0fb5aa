import { useEffect, useMemo, useState, type FormEvent } from 'react'
import type { Change } from '../graph/use-change.ts'
import { notice } from '../pieces/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { Field } from './field.tsx'
import { checkField, strayRefusal, textsOf, valuesOf, type FormField, type FormValues } from './form.rules.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { useDraft } from './use-draft.ts'

export interface RecordFormProps<Data> {
  /** Names the draft: one for each record. */
  draftKey: string
  title: string
  fields: FormField[]
  values: FormValues
  /** Of `useChange`; its refusals appear beside their fields. */
  change: Change<Data>
  /** What goes along unchanged: `id` and `version`. */
  also?: FormValues
  onSaved?: (data: Data) => void
  onCancel?: () => void
  saveWord?: string
  /** What is said when it is done, where “saved” is not what happened. */
  doneWord?: string | undefined
}

/** A form of one record. Nothing written is lost by a failed save; leaving unsaved asks. */
export function RecordForm<Data>(props: RecordFormProps<Data>) {
  const { fields, values, change, also, onSaved, onCancel } = props
  const say = useWords('kit')
  const start = useMemo(() => textsOf(fields, values), [fields, values])
  const draft = useDraft(props.draftKey, start)
  const [touched, setTouched] = useState<Set<string>>(new Set())
  const [saved, setSaved] = useState<Data>()
  useEffect(() => {
    if (saved !== undefined) onSaved?.(saved)
    // The page moves on only once the draft is gone and nothing asks whether to leave.
    // eslint-disable-next-line react/exhaustive-deps
  }, [saved])

  const wrong = (field: FormField) => {
    const fault = field.readOnly ? undefined : checkField(field, draft.texts[field.name] ?? '')
    return fault && say(`form.${fault.code}` as 'form.required', fault.params)
  }

  async function save(more: FormValues = {}) {
    const data = await change.run({ ...also, ...valuesOf(fields, draft.texts), ...more })
    if (!data) return
    draft.drop(draft.texts)
    setSaved(data)
    notice(props.doneWord ?? say('form.saved'))
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTouched(new Set(fields.map((field) => field.name)))
    if (fields.some(wrong)) {
      event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    void save()
  }

  const shown = Object.fromEntries(
    fields.map((field) => [field.name, touched.has(field.name) ? wrong(field) : undefined]),
  )
  const above = change.sentence ?? strayRefusal(fields, change.fields, change.conflict !== undefined)
  return (
    <form className="record-form" aria-label={props.title} onSubmit={submit} noValidate>
      <LeaveGuard dirty={draft.dirty && saved === undefined} />
      {draft.restored && (
        <p className="remark wide">
          {say('form.draftBack')}{' '}
          <button type="button" className="link-button" onClick={() => draft.drop()}>
            {say('form.draftDrop')}
          </button>
        </p>
      )}
      {above && (
        <p className="form-fault wide" role="alert">
          {above}
        </p>
      )}
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          text={draft.texts[field.name] ?? ''}
          fault={shown[field.name] ?? change.fields[field.name]}
          onText={(text) => {
            setSaved(undefined)
            draft.setTexts({ ...draft.texts, [field.name]: text })
          }}
          onBlur={() => setTouched(new Set([...touched, field.name]))}
        />
      ))}
      <div className="form-foot wide">
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {say('form.cancel')}
          </button>
        )}
        <button type="submit" className="button primary" disabled={change.running}>
          {change.running ? say('form.saving') : (props.saveWord ?? say('form.save'))}
        </button>
      </div>
      {change.conflict && (
        <ConflictDialog
          conflict={change.conflict}
          fields={fields}
          onClose={change.clear}
          onChosen={(chosen, version) => {
            draft.setTexts({
              ...draft.texts,
              ...textsOf(
                fields.filter((field) => field.name in chosen),
                chosen,
              ),
            })
            void save({ ...chosen, ...(version === undefined ? {} : { version }) })
          }}
        />
      )}
    </form>
  )
}
