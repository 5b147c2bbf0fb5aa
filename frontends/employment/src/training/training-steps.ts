import { useCounty, type FormField, type RegisterStep } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { TrainingClass } from './training.graphql.ts'
import { graduateTrainingClass, startTrainingClass, subsidiseTrainingClass } from './training-steps.graphql.ts'

const inState =
  (state: TrainingClass['state']) =>
  (row: TrainingClass): boolean =>
    row.state === state

/** What may be done with a class, from its opening to the subsidy. */
export function useTrainingSteps(): RegisterStep<TrainingClass>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  const start = { on: businessDate }
  return [
    {
      title: say('act.start'),
      permission: 'employment.record',
      when: inState('OPEN'),
      document: startTrainingClass,
      fields: [on],
      start,
    },
    {
      title: say('act.graduate'),
      note: say('training.graduateNote'),
      permission: 'employment.record',
      when: inState('RUNNING'),
      document: graduateTrainingClass,
      fields: [on],
      start,
    },
    {
      title: say('act.subsidise'),
      permission: 'employment.keep',
      when: inState('GRADUATED'),
      document: subsidiseTrainingClass,
      fields: [
        on,
        { name: 'amount', title: say('field.subsidy'), kind: 'money', required: true },
        { name: 'voucher', title: say('field.voucher'), kind: 'text', required: true },
      ],
      start,
    },
  ]
}
