import {
  gql,
  RecordFacts,
  useCounty,
  useFormats,
  useUnits,
  type Column,
  type FormField,
  type RegisterStep,
} from '@tongchou/frontend-kit'
import { known } from '../known.ts'
import { useStageField, useStageSteps } from '../stage-steps.ts'
import { StepList } from '../step-list.tsx'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import type { LandViolation } from './violation.graphql.ts'

const advance = gql`
  mutation AdvanceLandViolation($input: AdvanceLandViolationInput!) {
    advanceLandViolation(input: $input) {
      id
      version
      stage
    }
  }
`

/** What can be done next with a case, each step with its document. */
export function useLandViolationSteps(): RegisterStep<LandViolation>[] {
  const say = useText()
  const choices = useChoices()
  const { departments } = useUnits()
  const asked: Record<string, FormField[]> = {
    PENALISED: [{ name: 'fine', title: say('violation.fine'), kind: 'money', min: 0 }],
    REFERRED: [
      { name: 'department', title: say('violation.referredTo'), kind: 'choice', options: departments, required: true },
    ],
  }
  return useStageSteps<LandViolation>(
    'violation',
    choices('landViolationStage'),
    advance,
    'natural-resources.keep',
    (stage) => [
      { name: 'document', title: say('field.document'), kind: 'text', required: true },
      ...(asked[stage] ?? []),
      { name: 'note', title: say('note'), kind: 'long' },
    ],
  )
}

/** Where a case stands, in red when its day is over. */
export function useLandViolationColumns(): Column<LandViolation>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const isLate = ({ handledOn, dueOn }: LandViolation) => handledOn === null && dueOn < businessDate
  return [
    {
      key: 'stage',
      title: say('stage'),
      value: ({ stage }) => say(`landViolationStage.${stage}`),
      render: (row) => (
        <span className={isLate(row) ? 'lamp-RED' : undefined}>
          {say(`landViolationStage.${row.stage}`)}
          {isLate(row) && ` · ${say('overdue')}`}
        </span>
      ),
    },
  ]
}

function useOutcome(): FormField[] {
  const say = useText()
  const { departments } = useUnits()
  return [
    { name: 'handledOn', title: say('violation.handledOn'), kind: 'day' },
    { name: 'referredTo', title: say('violation.referredTo'), kind: 'choice', options: departments },
    { name: 'closedOn', title: say('violation.closedOn'), kind: 'day' },
  ]
}

/** The trail of a case: what its steps changed too. */
export function useLandViolationTrail() {
  const stage = useStageField('landViolationStage')
  return { service: 'naturalResources', type: 'LandViolation', fields: [stage, ...useOutcome()] }
}

/** What was done in a case. */
export function LandViolationFacts({ row }: { row: LandViolation }) {
  const say = useText()
  const { money } = useFormats()
  const fields = useOutcome()
  return (
    <>
      <RecordFacts fields={known(fields, row)} row={row} />
      <StepList
        steps={row.steps}
        wordOf={({ stage, fine }) =>
          [say(`landViolationStage.${stage}`), ...(fine === null ? [] : [money(fine)])].join(' · ')
        }
      />
    </>
  )
}
