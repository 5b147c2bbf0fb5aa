import { type RegisterField, useCounty, RegisterPanel } from '@tongchou/frontend-kit'
import { useMemo } from 'react'

import { useText } from '../words.ts'
import { keepAwardPayment, type AwardPayment } from './award-payment.graphql.ts'

const history = { service: 'finance', type: 'AwardPayment' }
const refresh = ['AwardPayouts']

function useFields(): RegisterField<AwardPayment>[] {
  const say = useText()
  return useMemo(
    () => [
      {
        name: 'voucherNumber',
        title: say('awardPayment.voucherNumber'),
        kind: 'text',
        required: true,
        column: 'title',
      },
      { name: 'amount', title: say('awardPayment.amount'), kind: 'money', required: true, min: 0, column: 'shown' },
      { name: 'paidOn', title: say('awardPayment.paidOn'), kind: 'day', required: true, column: 'shown', sort: true },
    ],
    [say],
  )
}

/** Each payment of an award. */
export function AwardPaymentPanel({ payoutId, rows }: { payoutId: string; rows: AwardPayment[] }) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <section aria-label={say('awardPayment.title')}>
      <h3>{say('awardPayment.title')}</h3>
      <RegisterPanel
        title={say('awardPayment.title')}
        rows={rows}
        fields={useFields()}
        keep={keepAwardPayment}
        permission="finance.keep"
        nameOf={(row) => row.voucherNumber}
        addWord={say('awardPayment.add')}
        start={{ paidOn: businessDate }}
        also={{ payoutId }}
        history={history}
        refresh={refresh}
        sheet={{ name: 'awardPayments', filter: { payoutId } }}
        empty={say('awardPayment.none')}
      />
    </section>
  )
}
