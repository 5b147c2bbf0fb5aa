import { useCounty, type FormField, type RegisterStep } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { advanceDataShare, type AskedShare } from './share-steps.graphql.ts'

const moves = ['APPROVED', 'REFUSED', 'LIVE', 'STOPPED'] as const

/** 同意、不同意、联通、停用: what the department that holds the data may do with a request. */
export function useShareSteps<Row extends Pick<AskedShare, 'nextStages'>>(
  mayAnswer: (row: Row) => boolean,
): RegisterStep<Row>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  const reason: FormField = { name: 'reason', title: say('field.reason'), kind: 'long', required: true }
  return moves.map((stage) => ({
    title: say(`shareStep.${stage}`),
    permission: 'government-services.answer',
    when: (row) => mayAnswer(row) && row.nextStages.includes(stage),
    document: advanceDataShare,
    fields: stage === 'REFUSED' || stage === 'STOPPED' ? [on, reason] : [on],
    start: { on: businessDate },
    also: { stage },
  }))
}
