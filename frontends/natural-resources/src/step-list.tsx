import { useFormats } from '@tongchou/frontend-kit'
import { useText } from './words.ts'

interface Step {
  id: string
  takenOn: string
  document: string | null
  note: string | null
}

/** The steps of a record in their order, each with its document. */
export function StepList<Taken extends Step>({ steps, wordOf }: { steps: Taken[]; wordOf: (step: Taken) => string }) {
  const say = useText()
  const { fullDay } = useFormats()
  if (steps.length === 0) return null
  return (
    <section aria-label={say('steps')}>
      <h3>{say('steps')}</h3>
      <ul className="records">
        {steps.map((step) => (
          <li key={step.id}>
            <span>
              {fullDay(step.takenOn)} {wordOf(step)}
            </span>
            <span className="quiet">{[step.document, step.note].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
