import { lazy, Suspense, useId } from 'react'
import { useFormats, useWords } from '../words/use-words.ts'
import type { FormField } from './form.rules.ts'

const ChoiceField = lazy(() => import('./choice-field.tsx'))

interface FieldProps {
  field: FormField
  text: string
  fault?: string | undefined
  onText: (text: string) => void
  onBlur: () => void
}

/** A field with its label above, its unit inside and what is wrong with it below. */
export function Field({ field, text, fault, onText, onBlur }: FieldProps) {
  const say = useWords('kit')
  const id = useId()
  const note = field.from ? say('form.from', { office: field.from }) : field.hint
  const describedBy = fault || note ? `${id}-note` : undefined
  const { unit: named } = useFormats()
  const unit = field.kind === 'money' ? named('万元') : field.unit
  const shared = {
    id,
    value: text,
    className: 'field',
    readOnly: field.readOnly ?? false,
    'aria-invalid': Boolean(fault),
    'aria-describedby': describedBy,
    'aria-required': field.required ?? false,
    onBlur,
  }
  const kinds = {
    text: 'text',
    number: 'text',
    money: 'text',
    day: 'date',
    month: 'month',
    choice: 'text',
    flag: 'text',
    long: 'text',
  } as const
  const numeric = field.kind === 'number' || field.kind === 'money'
  return (
    <div className={`form-field ${field.wide || field.kind === 'long' ? 'wide' : ''}`}>
      <label htmlFor={id}>
        {field.title}
        {field.required && <span aria-hidden="true"> *</span>}
      </label>
      {field.kind === 'choice' || field.kind === 'flag' ? (
        <Suspense fallback={<input className="field" disabled aria-label={field.title} value="" readOnly />}>
          <ChoiceField
            field={field}
            id={id}
            text={text}
            invalid={Boolean(fault)}
            describedBy={describedBy}
            onText={onText}
            onBlur={onBlur}
          />
        </Suspense>
      ) : field.kind === 'long' ? (
        <textarea {...shared} rows={3} onChange={(event) => onText(event.target.value)} />
      ) : (
        <span className="with-unit">
          <input
            {...shared}
            type={kinds[field.kind]}
            inputMode={numeric ? 'decimal' : undefined}
            onChange={(event) => onText(event.target.value)}
          />
          {unit && <span className="unit">{unit}</span>}
        </span>
      )}
      {describedBy && (
        <span id={describedBy} className={fault ? 'field-fault' : 'quiet'}>
          {fault ?? note}
        </span>
      )}
    </div>
  )
}
