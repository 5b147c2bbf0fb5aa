import { useCan, useCounty, useSession, type FormField, type RegisterStep } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { advancePoorReview } from './poor-review.graphql.ts'
import type { ServiceEvaluation } from './service-evaluation.graphql.ts'

type Stage = ServiceEvaluation['nextStages'][number]
type Move = 'verify' | 'rectify' | 'callBack' | 'close' | 'appeal' | 'rectifyAgain' | 'grant' | 'dismiss'

interface Way {
  move: Move
  to: Stage
  from: Stage
}

const ways: readonly Way[] = [
  { move: 'verify', from: 'RECEIVED', to: 'VERIFIED' },
  { move: 'rectify', from: 'VERIFIED', to: 'RECTIFYING' },
  { move: 'callBack', from: 'RECTIFYING', to: 'CALLED_BACK' },
  { move: 'close', from: 'CALLED_BACK', to: 'CLOSED' },
  { move: 'rectifyAgain', from: 'CALLED_BACK', to: 'RECTIFYING' },
  { move: 'appeal', from: 'VERIFIED', to: 'APPEALED' },
  { move: 'grant', from: 'APPEALED', to: 'CLOSED' },
  { move: 'dismiss', from: 'APPEALED', to: 'RECTIFYING' },
]

/** 核实、整改、回访、办结、申诉: the steps of a bad evaluation; an appeal is judged by the service centre. */
export function usePoorReviewSteps(): RegisterStep<ServiceEvaluation>[] {
  const say = useText()
  const can = useCan()
  const { viewer } = useSession()
  const { businessDate } = useCounty()
  const keeps = can('government-services.keep')
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  const noted = (move: Exclude<Move, 'close' | 'grant'>): FormField => ({
    name: 'note',
    title: say(`poorNote.${move}`),
    kind: 'long',
    required: true,
  })
  const content: FormField = { name: 'content', title: say('field.content'), kind: 'flag', required: true }
  const fieldsOf = (move: Move): FormField[] => {
    if (move === 'close' || move === 'grant') return [on]
    return move === 'callBack' ? [on, content, noted(move)] : [on, noted(move)]
  }
  return ways.map(({ move, from, to }) => ({
    title: say(`poorStep.${move}`),
    permission: 'government-services.answer',
    when: ({ stage, nextStages, department }) =>
      stage === from &&
      nextStages.includes(to) &&
      (keeps || (from !== 'APPEALED' && viewer?.department?.code === department)),
    document: advancePoorReview,
    fields: fieldsOf(move),
    start: { on: businessDate },
    also: { stage: to },
  }))
}
