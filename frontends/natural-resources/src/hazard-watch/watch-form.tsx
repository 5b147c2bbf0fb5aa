import { useId, useState } from 'react'
import { useText } from '../words.ts'
import { findings, type Finding } from './hazard-watch.graphql.ts'
import type { Observation } from './use-watch.ts'

interface WatchFormProps {
  name: string
  start: Observation | undefined
  onSave: (seen: Observation) => Promise<void>
  onCancel: () => void
}

const target = { display: 'flex', gap: 8, alignItems: 'center', minHeight: 44 }

/** What is otherwise at a point, in the words of the watcher. */
export function WatchForm({ name, start, onSave, onCancel }: WatchFormProps) {
  const say = useText()
  const id = useId()
  const [finding, setFinding] = useState<Finding>(start?.finding ?? 'SLIGHT_CHANGE')
  const [note, setNote] = useState(start?.note ?? '')
  const [saving, setSaving] = useState(false)
  const text = note.trim()
  const isLacking = finding !== 'NORMAL' && text === ''
  return (
    <form
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault()
        setSaving(true)
        void onSave({ finding, note: text === '' ? null : text })
      }}
    >
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend className="sr-only">{say('watch.finding')}</legend>
        {findings.map((each) => (
          <label key={each} style={target}>
            <input type="radio" name={id} checked={each === finding} onChange={() => setFinding(each)} />
            {say(`findings.${each}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id} note`}>{say('watch.note')}</label>
      <textarea
        id={`${id} note`}
        rows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        style={{ width: '100%', fontSize: 16 }}
        aria-describedby={`${id} hint`}
      />
      <p id={`${id} hint`} className="quiet">
        {say('watch.noteHint')}
      </p>
      <p style={{ display: 'flex', gap: 12 }}>
        <button
          type="submit"
          className="button primary"
          style={{ minHeight: 44, flex: 1 }}
          disabled={saving || isLacking}
        >
          {say('watch.save')}
        </button>
        <button type="button" className="button" style={{ minHeight: 44 }} onClick={onCancel}>
          {say('watch.cancel')}
        </button>
      </p>
    </form>
  )
}
