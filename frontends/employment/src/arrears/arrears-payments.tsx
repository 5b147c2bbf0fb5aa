import { Rows, useFormats, type Column } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { counted, useMoneyColumn } from '../figure-columns.tsx'
import { useInUnit, useText } from '../words.ts'
import type { ArrearsCase } from './arrears.graphql.ts'

type Payment = NonNullable<ArrearsCase['payments']>[number]

/** What has been paid of a case, by sum and by persons. */
export function Payments({ of }: { of: ArrearsCase }) {
  const say = useText()
  const inUnit = useInUnit()
  const { fullDay } = useFormats()
  const money = useMoneyColumn()
  const payments = of.payments ?? []
  if (payments.length === 0) return <p className="quiet">{say('arrears.nonePaid')}</p>
  const columns: Column<Payment>[] = [
    { key: 'paidOn', title: say('field.arrearsPaidOn'), value: (row) => fullDay(row.paidOn), role: 'title' },
    money('amount', say('field.recovered'), (row) => row.amount),
    counted('persons', inUnit(say('field.paidPersons'), 'people'), (row) => row.persons),
    {
      key: 'source',
      title: say('field.paySource'),
      value: ({ source }) => {
        const by = codesOf('arrearsSource').find(({ value }) => value === source)?.word
        return by && say(`code.${by}`)
      },
    },
  ]
  return <Rows label={say('arrears.payments')} rows={payments} columns={columns} rowKey={({ id }) => id} />
}
