import { useCounty, type FormField, type RegisterStep } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { useText } from '../words.ts'
import type { ArrearsCase } from './arrears.graphql.ts'
import { closeArrears, investigateArrears, orderArrears, payArrears, referArrears } from './arrears-steps.graphql.ts'

const mayGo =
  (to: NonNullable<ArrearsCase['state']>) =>
  ({ nextStates }: ArrearsCase) =>
    nextStates?.includes(to) ?? false

/** What may be done with a case, from the investigation to its closing. */
export function useArrearsSteps(): RegisterStep<ArrearsCase>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  const act = { permission: 'employment.keep', start: { on: businessDate } }
  return [
    {
      ...act,
      title: say('act.investigate'),
      when: mayGo('INVESTIGATING'),
      document: investigateArrears,
      fields: [on],
    },
    {
      ...act,
      title: say('act.order'),
      when: mayGo('ORDERED'),
      document: orderArrears,
      fields: [
        on,
        { name: 'amount', title: say('field.orderAmount'), kind: 'money', required: true },
        { name: 'persons', title: say('field.orderPersons'), kind: 'number', required: true },
        { name: 'orderNumber', title: say('field.orderNumber'), kind: 'text', required: true },
        { name: 'payBy', title: say('field.payBy'), kind: 'day', required: true },
      ],
      start: ({ claimedAmount, claimedPersons }) => ({
        on: businessDate,
        amount: claimedAmount,
        persons: claimedPersons,
      }),
    },
    {
      ...act,
      title: say('act.pay'),
      when: ({ state, outstanding }) => (state === 'ORDERED' || state === 'REFERRED') && (outstanding ?? 0) > 0,
      document: payArrears,
      fields: [
        on,
        { name: 'amount', title: say('field.amount'), kind: 'money', required: true },
        { name: 'persons', title: say('field.paidPersons'), kind: 'number', required: true },
        {
          name: 'source',
          title: say('field.paySource'),
          kind: 'choice',
          required: true,
          options: codesOf('arrearsSource').map(({ value, word }) => ({ value, label: say(`code.${word}`) })),
        },
      ],
    },
    {
      ...act,
      title: say('act.refer'),
      when: mayGo('REFERRED'),
      document: referArrears,
      fields: [on, { name: 'referralNumber', title: say('field.referralNumber'), kind: 'text', required: true }],
    },
    {
      ...act,
      title: say('act.close'),
      when: mayGo('CLOSED'),
      document: closeArrears,
      fields: [on, { name: 'note', title: say('field.closing'), kind: 'long', required: true }],
    },
  ]
}
