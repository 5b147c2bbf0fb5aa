import { RecordFacts, useUnits, type FormField } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { known } from '../known.ts'
import { useCodes } from '../use-codes.ts'
import { useText, type FieldWord } from '../words.ts'
import type { ServiceEvaluation } from './service-evaluation.graphql.ts'

const days = ['dueOn', 'verifiedOn', 'rectifyingSince', 'calledBackOn', 'appealedOn', 'closedOn'] as const
const words: Record<(typeof days)[number], FieldWord> = {
  dueOn: 'repairBy',
  verifiedOn: 'verifiedOn',
  rectifyingSince: 'rectifyingSince',
  calledBackOn: 'calledBackOn',
  appealedOn: 'appealedOn',
  closedOn: 'poorClosedOn',
}
const notes = ['finding', 'remedy', 'callBackNote', 'appealReason'] as const

/** How the repair of a bad evaluation went, and the way to its case. */
export function PoorReviewFacts({ row }: { row: ServiceEvaluation }) {
  const say = useText()
  const { departments } = useUnits()
  const { optionsOf } = useCodes()
  const fields: FormField[] = [
    { name: 'department', title: say('field.department'), kind: 'choice', options: departments },
    ...(row.poor
      ? [
          {
            name: 'stage',
            title: say('evaluation.stage'),
            kind: 'choice',
            options: optionsOf('poorStage'),
          } satisfies FormField,
          ...days.map((name): FormField => ({ name, title: say(`field.${words[name]}`), kind: 'day' })),
          { name: 'content', title: say('field.content'), kind: 'flag' } satisfies FormField,
          { name: 'mistaken', title: say('field.mistaken'), kind: 'flag' } satisfies FormField,
          ...notes.map((name): FormField => ({ name, title: say(`field.${name}`), kind: 'long' })),
        ]
      : []),
  ]
  return (
    <>
      {row.case && (
        <p>
          <Link to={`/m/government-services/cases/${row.case.id}`}>{say('evaluation.openCase')}</Link>
        </p>
      )}
      <RecordFacts fields={known(fields, row)} row={row} />
    </>
  )
}
