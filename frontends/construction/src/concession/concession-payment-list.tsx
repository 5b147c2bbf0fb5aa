import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useConcessions } from '../choices.ts'
import { useText } from '../words.ts'
import { keepConcessionPayment, concessionPaymentsQuery, type ConcessionPayment } from './concession-payment.graphql.ts'

const history = { service: 'construction', type: 'ConcessionPayment' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<ConcessionPayment>[] {
  const say = useText()
  const { concessions } = useConcessions()
  return useMemo(
    () => [
      {
        name: 'concessionId',
        title: say('concessionPayment.fields.concessionId'),
        kind: 'choice',
        options: concessions,
        required: true,
        column: 'title',
        filter: true,
      },
      {
        name: 'paidOn',
        title: say('concessionPayment.fields.paidOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'amount',
        title: say('concessionPayment.fields.amount'),
        kind: 'money',
        required: true,
        column: 'shown',
        min: 0,
      },
      {
        name: 'voucher',
        title: say('concessionPayment.fields.voucher'),
        kind: 'text',
        required: true,
        column: 'shown',
      },
    ],
    [say, concessions],
  )
}

/** 服务费支付: payments as a register. */
export default function ConcessionPayments(given: Partial<RegisterPageProps<ConcessionPayment>>) {
  const say = useText()
  const { concessionName } = useConcessions()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<ConcessionPayment>
      title={say('concessionPayment.title')}
      document={concessionPaymentsQuery}
      at="concessionPayments"
      fields={useFields()}
      keep={keepConcessionPayment}
      permission="construction.keep"
      nameOf={(row) => `${concessionName(row.concessionId)} ${row.paidOn}`}
      addWord={say('concessionPayment.add')}
      start={{ paidOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('concessionPayment.none'), next: say('concessionPayment.noneNext') }}
      {...given}
    />
  )
}
