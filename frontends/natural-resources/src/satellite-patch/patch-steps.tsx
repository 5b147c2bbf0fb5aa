import {
  formatNumber,
  gql,
  RecordFacts,
  useCounty,
  type Column,
  type FormField,
  type RegisterStep,
} from '@tongchou/frontend-kit'
import { known } from '../known.ts'
import { useViolations } from '../reference/use-violations.ts'
import { actWord, useStageField } from '../stage-steps.ts'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import type { SatellitePatch } from './patch.graphql.ts'

const check = gql`
  mutation CheckSatellitePatch($input: CheckSatellitePatchInput!) {
    checkSatellitePatch(input: $input) {
      id
      version
      stage
    }
  }
`

const advance = gql`
  mutation AdvanceSatellitePatch($input: AdvanceSatellitePatchInput!) {
    advanceSatellitePatch(input: $input) {
      id
      version
      stage
    }
  }
`

const near = 10

/** The check of a patch, then the stage that follows. */
export function useSatellitePatchSteps(): RegisterStep<SatellitePatch>[] {
  const say = useText()
  const choices = useChoices()
  const violations = useViolations()
  const { businessDate } = useCounty()
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  const asked: Record<string, FormField[]> = {
    CASE: [
      { name: 'violationId', title: say('field.violationId'), kind: 'choice', options: violations, required: true },
    ],
    EVIDENCED: [{ name: 'document', title: say('patch.evidence'), kind: 'text', required: true }],
  }
  return [
    {
      title: say('patch.check'),
      permission: 'natural-resources.record',
      when: ({ stage }) => stage === 'RECEIVED',
      document: check,
      fields: [
        {
          name: 'verdict',
          title: say('patch.verdict'),
          kind: 'choice',
          options: choices('satellitePatchVerdict'),
          required: true,
        },
        on,
        { name: 'note', title: say('patch.checkNote'), kind: 'long', required: true },
      ],
      start: { on: businessDate },
    },
    ...choices('satellitePatchStage').map(({ value }): RegisterStep<SatellitePatch> => ({
      title: actWord(say, 'patch', value),
      permission: 'natural-resources.keep',
      when: ({ nextStage }) => nextStage === value,
      document: advance,
      fields: [on, ...(asked[value] ?? [])],
      start: { on: businessDate },
      also: { stage: value },
    })),
  ]
}

/** Where a patch stands, what the check found, and how long there is for evidence. */
export function useSatellitePatchColumns(): Column<SatellitePatch>[] {
  const say = useText()
  const left = (days: number) => say(days < 0 ? 'daysLate' : 'daysLeft', { days: formatNumber(Math.abs(days)) })
  return [
    { key: 'stage', title: say('stage'), value: ({ stage }) => say(`satellitePatchStage.${stage}`) },
    {
      key: 'verdict',
      title: say('patch.verdict'),
      value: ({ verdict }) => (verdict ? say(`satellitePatchVerdict.${verdict}`) : '—'),
      role: 'wide-only',
    },
    {
      key: 'daysLeft',
      title: say('patch.daysLeft'),
      value: ({ daysLeft }) => daysLeft,
      render: ({ daysLeft }) =>
        daysLeft === null ? (
          '—'
        ) : (
          <span className={daysLeft < 0 ? 'lamp-RED' : daysLeft <= near ? 'lamp-YELLOW' : undefined}>
            {left(daysLeft)}
          </span>
        ),
    },
  ]
}

function useOutcome(): FormField[] {
  const say = useText()
  return [
    { name: 'checkedOn', title: say('field.checkedOn'), kind: 'day' },
    { name: 'checkNote', title: say('patch.checkNote'), kind: 'long' },
    { name: 'evidencedOn', title: say('patch.evidencedOn'), kind: 'day' },
    { name: 'evidenceDocument', title: say('patch.evidence'), kind: 'text' },
    { name: 'closedOn', title: say('closedOn'), kind: 'day' },
  ]
}

/** The trail of a patch: what its check and its steps changed too. */
export function useSatellitePatchTrail() {
  const say = useText()
  const choices = useChoices()
  const stage = useStageField('satellitePatchStage')
  const verdict: FormField = {
    name: 'verdict',
    title: say('patch.verdict'),
    kind: 'choice',
    options: choices('satellitePatchVerdict'),
  }
  return { service: 'naturalResources', type: 'SatellitePatch', fields: [stage, verdict, ...useOutcome()] }
}

/** What was found of a patch and what became of it. */
export function SatellitePatchFacts({ row }: { row: SatellitePatch }) {
  const say = useText()
  const found = { ...row, case: row.violation?.number ?? null }
  const fields: FormField[] = [...useOutcome(), { name: 'case', title: say('field.violationId'), kind: 'text' }]
  return <RecordFacts fields={known(fields, found)} row={found} />
}
