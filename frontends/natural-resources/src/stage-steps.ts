import { useCounty, type FormField, type RegisterStep } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useText } from './words.ts'

interface Staged {
  nextStages: readonly string[]
}

/** One step for each stage that a record may be taken to, with the day and what that stage asks for. */
export function useStageSteps<Row extends Staged>(
  stages: readonly { value: string; label: string }[],
  document: DocumentNode,
  permission: string,
  asked: (stage: string) => FormField[],
): RegisterStep<Row>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  return stages.map(({ value, label }) => ({
    title: say('toStage', { stage: label }),
    permission,
    when: (row) => row.nextStages.includes(value),
    document,
    fields: [on, ...asked(value)],
    start: { on: businessDate },
    also: { stage: value },
  }))
}
