import {
  Facts,
  RegisterPage,
  useCan,
  useDue,
  useFormats,
  useUnits,
  useWan,
  type RegisterField,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { AgePanel } from './age-panel.tsx'
import { TemporaryClearingPanel } from './temporary-clearing-panel.tsx'
import { useText } from '../words.ts'
import { keepTemporaryPayment, temporaryPaymentsQuery, type TemporaryPayment } from './temporary-payment.graphql.ts'

const history = { service: 'finance', type: 'TemporaryPayment' }

function useFields(): RegisterField<TemporaryPayment>[] {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'holder', title: say('temporaryPayment.holder'), kind: 'text', required: true, column: 'title' },
      {
        name: 'department',
        title: say('temporaryPayment.department'),
        kind: 'choice',
        options: departments,
        filter: true,
        column: 'wide',
      },
      {
        name: 'reason',
        title: say('temporaryPayment.reason'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'wide',
      },
      {
        name: 'amount',
        title: say('temporaryPayment.amount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'paidOn',
        title: say('temporaryPayment.paidOn'),
        kind: 'day',
        required: true,
        column: 'wide',
        sort: true,
      },
      { name: 'clearBy', title: say('temporaryPayment.clearBy'), kind: 'day', column: 'shown', sort: true },
      { name: 'plan', title: say('temporaryPayment.plan'), kind: 'long' },
    ],
    [say, departments],
  )
}
const refresh = ['TemporaryAges']

/** 财政暂付款, the oldest first, and by age. */
export default function TemporaryPaymentList() {
  const say = useText()
  const can = useCan()
  const { dueColumn } = useDue()
  const { inWan } = useWan()
  const { money } = useFormats()
  return (
    <RegisterPage
      title={say('temporaryPayment.title')}
      note={say('temporaryPayment.note')}
      document={temporaryPaymentsQuery}
      at="temporaryPayments"
      fields={useFields()}
      columns={[
        dueColumn(say('status'), (row: TemporaryPayment) => ({ due: row.clearBy, done: row.balance <= 0 })),
        { key: 'age', title: say('temporaryPayment.age'), value: (row) => say(`codes.temporaryAge.${row.age}`) },
        inWan('balance', say('temporaryPayment.balance'), (row: TemporaryPayment) => row.balance),
      ]}
      keep={keepTemporaryPayment}
      permission="finance.keep"
      nameOf={(row) => row.holder}
      addWord={say('temporaryPayment.add')}
      more={(row) => (
        <>
          <Facts facts={[[say('temporaryPayment.balance'), money(row.balance)]]} />
          <TemporaryClearingPanel paymentId={row.id} rows={row.clearings} />
        </>
      )}
      refresh={refresh}
      above={can('finance.overview') && <AgePanel />}
      history={history}
      sheet
      empty={{ title: say('temporaryPayment.none'), next: say('temporaryPayment.noneNext') }}
    />
  )
}
