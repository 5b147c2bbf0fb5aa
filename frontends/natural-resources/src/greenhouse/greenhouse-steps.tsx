import { gql, RecordFacts, useCounty, type Column, type FormField, type RegisterStep } from '@tongchou/frontend-kit'
import { known } from '../known.ts'
import { useStageField, useStageSteps } from '../stage-steps.ts'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import type { GreenhouseCase } from './greenhouse.graphql.ts'

const advance = gql`
  mutation AdvanceGreenhouseCase($input: AdvanceGreenhouseCaseInput!) {
    advanceGreenhouseCase(input: $input) {
      id
      version
      stage
    }
  }
`

const recheck = gql`
  mutation RecheckGreenhouseCase($input: RecheckGreenhouseCaseInput!) {
    recheckGreenhouseCase(input: $input) {
      id
      version
      stage
    }
  }
`

/** What can be done next with a case; an accepted one is looked at again. */
export function useGreenhouseCaseSteps(): RegisterStep<GreenhouseCase>[] {
  const say = useText()
  const choices = useChoices()
  const { businessDate } = useCounty()
  const said: Record<string, FormField[]> = {
    RECTIFYING: [{ name: 'text', title: say('greenhouse.action'), kind: 'long', required: true }],
    ACCEPTED: [{ name: 'text', title: say('greenhouse.acceptedBy'), kind: 'text', required: true }],
  }
  const steps = useStageSteps<GreenhouseCase>(
    'greenhouse',
    choices('greenhouseStage'),
    advance,
    'natural-resources.keep',
    (stage) => said[stage] ?? [],
  )
  return [
    ...steps,
    {
      title: say('greenhouse.recheck'),
      permission: 'natural-resources.record',
      when: ({ stage }) => stage === 'ACCEPTED',
      document: recheck,
      fields: [{ name: 'on', title: say('greenhouse.recheckedOn'), kind: 'day', required: true }],
      start: { on: businessDate },
    },
  ]
}

/** Where a case stands, in red when it is late or came back. */
export function useGreenhouseCaseColumns(): Column<GreenhouseCase>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const toneOf = ({ stage, dueOn }: GreenhouseCase) =>
    stage === 'ACCEPTED' ? 'lamp-GREEN' : stage === 'REBOUND' || dueOn < businessDate ? 'lamp-RED' : undefined
  return [
    {
      key: 'stage',
      title: say('stage'),
      value: ({ stage }) => say(`greenhouseStage.${stage}`),
      render: (row) => <span className={toneOf(row)}>{say(`greenhouseStage.${row.stage}`)}</span>,
    },
  ]
}

function useOutcome(): FormField[] {
  const say = useText()
  return [
    { name: 'action', title: say('greenhouse.action'), kind: 'long' },
    { name: 'rectifiedOn', title: say('greenhouse.rectifiedOn'), kind: 'day' },
    { name: 'acceptedOn', title: say('field.acceptedOn'), kind: 'day' },
    { name: 'acceptedBy', title: say('greenhouse.acceptedBy'), kind: 'text' },
    { name: 'recheckedOn', title: say('greenhouse.recheckedOn'), kind: 'day' },
    { name: 'reboundOn', title: say('greenhouse.reboundOn'), kind: 'day' },
  ]
}

/** The trail of a case: what its steps changed too. */
export function useGreenhouseCaseTrail() {
  const stage = useStageField('greenhouseStage')
  return { service: 'naturalResources', type: 'GreenhouseCase', fields: [stage, ...useOutcome()] }
}

/** What became of a case. */
export function GreenhouseCaseFacts({ row }: { row: GreenhouseCase }) {
  return <RecordFacts fields={known(useOutcome(), row)} row={row} />
}
