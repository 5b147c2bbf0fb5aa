import { useCounty, type FormField, type RegisterStep } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import type words from './locales/zh-CN.json'
import { useChoices } from './use-choices.ts'
import { useText } from './words.ts'

/** What is moved from stage to stage; each has its own word for every act: 供地, 立案, 组织撤离. */
type Moved = keyof (typeof words)['act']

interface Staged {
  nextStages: readonly string[]
}

/** What it is called to take a record to a stage. */
export const actWord = (say: ReturnType<typeof useText>, of: Moved, stage: string): string =>
  say(`act.${of}.${stage}` as 'act.parcel.SUPPLIED')

/** One step for each stage that a record may be taken to, with the day and what that stage asks for. */
export function useStageSteps<Row extends Staged>(
  of: Moved,
  stages: readonly { value: string }[],
  document: DocumentNode,
  permission: string,
  asked: (stage: string) => FormField[],
): RegisterStep<Row>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  return stages.map(({ value }) => ({
    title: actWord(say, of, value),
    permission,
    when: (row) => row.nextStages.includes(value),
    document,
    fields: [on, ...asked(value)],
    start: { on: businessDate },
    also: { stage: value },
  }))
}

/** The stage as the trail of a record names it. */
export function useStageField(stages: Parameters<ReturnType<typeof useChoices>>[0]): FormField {
  const say = useText()
  const choices = useChoices()
  return { name: 'stage', title: say('stage'), kind: 'choice', options: choices(stages) }
}
