import { gql, type Column, type FormField, type RegisterStep } from '@tongchou/frontend-kit'
import { useStageField, useStageSteps } from '../stage-steps.ts'
import { StepList } from '../step-list.tsx'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import type { HazardPoint } from './hazard-point.graphql.ts'

const advance = gql`
  mutation AdvanceHazardPoint($input: AdvanceHazardPointInput!) {
    advanceHazardPoint(input: $input) {
      id
      version
      stage
    }
  }
`

/** What can be done next with a point: watch, warn, bring people away, treat, delist. */
export function useHazardPointSteps(): RegisterStep<HazardPoint>[] {
  const say = useText()
  const choices = useChoices()
  const note: FormField = { name: 'note', title: say('note'), kind: 'long' }
  const document = (required: boolean): FormField => ({
    name: 'document',
    title: say('field.document'),
    kind: 'text',
    required,
  })
  const evacuated: FormField = {
    name: 'evacuated',
    title: say('field.evacuated'),
    kind: 'number',
    unit: '人',
    min: 0,
    required: true,
  }
  return useStageSteps<HazardPoint>(
    'hazardPoint',
    choices('hazardPointStage'),
    advance,
    'natural-resources.record',
    (stage) => [
      ...(stage === 'EVACUATED' ? [evacuated] : []),
      document(stage === 'TREATED' || stage === 'DELISTED'),
      note,
    ],
  )
}

/** How grave a point is and where it stands. */
export function useHazardPointColumns(): Column<HazardPoint>[] {
  const say = useText()
  const isAlarming = (stage: string) => stage === 'ALERT' || stage === 'EVACUATED'
  return [
    { key: 'grade', title: say('grade'), value: ({ grade }) => say(`hazardGrade.${grade}`), role: 'wide-only' },
    {
      key: 'stage',
      title: say('stage'),
      value: ({ stage }) => say(`hazardPointStage.${stage}`),
      render: ({ stage }) => (
        <span className={isAlarming(stage) ? 'lamp-RED' : undefined}>{say(`hazardPointStage.${stage}`)}</span>
      ),
    },
  ]
}

/** The trail of a point: what its steps changed too. */
export function useHazardPointTrail() {
  const stage = useStageField('hazardPointStage')
  return { service: 'naturalResources', type: 'HazardPoint', fields: [stage] }
}

/** What a point has been through, and how often it was watched. */
export function HazardPointFacts({ row }: { row: HazardPoint }) {
  const say = useText()
  return (
    <>
      <p className="quiet">{say('watch.countOf', { count: row.watchCount })}</p>
      <StepList
        steps={row.steps}
        wordOf={({ stage, evacuated: people }) =>
          [say(`hazardPointStage.${stage}`), ...(people === null ? [] : [say('broughtAway', { people })])].join(' · ')
        }
      />
    </>
  )
}
