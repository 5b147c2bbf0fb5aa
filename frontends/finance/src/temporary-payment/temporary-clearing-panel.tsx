import { type RegisterField, useCounty, RegisterPanel } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useText } from '../words.ts'
import { keepTemporaryClearing, type TemporaryClearing } from './temporary-clearing.graphql.ts'

const history = { service: 'finance', type: 'TemporaryClearing' }
const refresh = ['TemporaryPayments', 'TemporaryAges']

function useFields(): RegisterField<TemporaryClearing>[] {
  const say = useText()
  const choices = useCodes()
  return useMemo(
    () => [
      {
        name: 'way',
        title: say('temporaryClearing.way'),
        kind: 'choice',
        required: true,
        options: choices('temporaryClearingWay'),
        filter: true,
        column: 'title',
      },
      {
        name: 'amount',
        title: say('temporaryClearing.amount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
      },
      {
        name: 'clearedOn',
        title: say('temporaryClearing.clearedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
    ],
    [say, choices],
  )
}

/** Each step by which a temporary payment became less. */
export function TemporaryClearingPanel({ paymentId, rows }: { paymentId: string; rows: TemporaryClearing[] }) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <section aria-label={say('temporaryClearing.title')}>
      <h3>{say('temporaryClearing.title')}</h3>
      <RegisterPanel
        title={say('temporaryClearing.title')}
        rows={rows}
        fields={useFields()}
        keep={keepTemporaryClearing}
        permission="finance.keep"
        nameOf={(row) => row.clearedOn}
        addWord={say('temporaryClearing.add')}
        start={{ clearedOn: businessDate }}
        also={{ paymentId }}
        history={history}
        refresh={refresh}
        sheet={{ name: 'temporaryClearings', filter: { paymentId } }}
        empty={say('temporaryClearing.none')}
      />
    </section>
  )
}
