import { useState } from 'react'
import { disagreements } from '../graph/change.rules.ts'
import type { Conflict } from '../graph/use-change.ts'
import { Box } from '../pieces/dialog.tsx'
import { useFormats, useWords } from '../words/use-words.ts'
import { optionsOf, textOf, type FormField, type FormValues } from './form.rules.ts'

interface ConflictProps {
  conflict: Conflict
  fields: FormField[]
  onClose: () => void
  /** With what was chosen field by field, and the version to save it over. */
  onChosen: (values: FormValues, version: unknown) => void
}

/** Two people changed one record: both values side by side and a choice, never a silent overwrite. */
export function ConflictDialog({ conflict, fields, onClose, onChosen }: ConflictProps) {
  const say = useWords('kit')
  const { unit } = useFormats()
  const [theirs, setTheirs] = useState<Set<string>>(new Set())
  const known = new Map(fields.map((field) => [field.name, field]))
  const differing = disagreements(conflict.mine, conflict.current).filter(({ field }) => known.has(field))
  const shown = (name: string, value: unknown) => {
    const field = known.get(name)
    if (!field) return String(value ?? '')
    const options = optionsOf(field, { yes: say('form.yes'), no: say('form.no') })
    const label = options.find((option) => option.value === String(value))?.label
    if (label !== undefined) return label
    const text = textOf(field, value)
    const named = unit(field.kind === 'money' ? '万元' : field.unit)
    return text && named ? `${text} ${named}` : text
  }
  function take(name: string, mine: boolean) {
    const next = new Set(theirs)
    if (mine) next.delete(name)
    else next.add(name)
    setTheirs(next)
  }
  const chosen = Object.fromEntries(
    differing.map(({ field, mine, theirs: now }) => [field, theirs.has(field) ? now : mine]),
  )
  return (
    <Box
      title={say('form.conflictTitle')}
      onClose={onClose}
      foot={
        <button type="button" className="button primary" onClick={() => onChosen(chosen, conflict.current.version)}>
          {say('form.save')}
        </button>
      }
    >
      <p>{say(differing.length > 0 ? 'form.conflictBody' : 'form.conflictElsewhere')}</p>
      {differing.map(({ field, mine, theirs: now }) => (
        <fieldset key={field} className="conflict">
          <legend>{known.get(field)?.title}</legend>
          <label>
            <input type="radio" name={field} checked={!theirs.has(field)} onChange={() => take(field, true)} />{' '}
            {say('form.mine')}
            {say('colon')}
            {shown(field, mine) || '—'}
          </label>
          <label>
            <input type="radio" name={field} checked={theirs.has(field)} onChange={() => take(field, false)} />{' '}
            {say('form.theirs')}
            {say('colon')}
            {shown(field, now) || '—'}
          </label>
        </fieldset>
      ))}
    </Box>
  )
}
