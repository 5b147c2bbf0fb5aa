import { formatNumber, useCounty, useFormats, type Column, type FormField } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { ArrearsCase } from './arrears.graphql.ts'
import { arrearsRegister } from './arrears.register.ts'
import { closeArrears, investigateArrears, orderArrears, payArrears, referArrears } from './arrears-steps.graphql.ts'

/** What has been paid of a case, by sum and by persons. */
function Payments({ of }: { of: ArrearsCase }) {
  const say = useText()
  const { money, fullDay } = useFormats()
  const word = (source: string) => codesOf('arrearsSource').find(({ value }) => value === source)?.word
  return (
    <ul className="records">
      {(of.payments ?? []).map(({ id, paidOn, amount, persons, source }) => {
        const by = word(source)
        return (
          <li key={id}>
            <span>
              {fullDay(paidOn)} {money(amount)} · {formatNumber(persons)} {say('unit.people')}
            </span>
            <span className="quiet">{by && say(`code.${by}`)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** 欠薪案件: from the complaint to the last yuan paid. */
export default function ArrearsPage() {
  const say = useText()
  const { businessDate } = useCounty()
  const { money } = useFormats()
  const states = codesOf('arrearsState').map(({ value, word }) => ({ value, label: say(`code.${word}`) }))
  const stateOf = ({ state }: ArrearsCase) => states.find(({ value }) => value === state)?.label
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  const mayGo = (to: NonNullable<ArrearsCase['state']>) => (row: ArrearsCase) => row.nextStates?.includes(to) ?? false
  const columns: Column<ArrearsCase>[] = [
    { key: 'state', title: say('field.state'), value: stateOf },
    {
      key: 'outstanding',
      title: say('field.outstanding'),
      value: ({ outstanding }) => outstanding,
      render: ({ outstanding }) => money(outstanding),
      align: 'right',
    },
    { key: 'site', title: say('field.siteId'), value: ({ site }) => site?.name, role: 'wide-only' },
  ]
  const act = { permission: 'employment.keep', start: { on: businessDate } }
  return (
    <Register
      of={arrearsRegister}
      columns={columns}
      filters={[{ key: 'state', title: say('field.state'), options: states }]}
      fixed={({ state }) => state === 'CLOSED'}
      more={(row) => <Payments of={row} />}
      steps={[
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
      ]}
    />
  )
}
