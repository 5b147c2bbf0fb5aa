import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useLots } from '../choices.ts'
import { useText } from '../words.ts'
import { keepLotDelivery, lotDeliveriesQuery, type LotDelivery } from './lot-delivery.graphql.ts'

const history = { service: 'construction', type: 'LotDelivery' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<LotDelivery>[] {
  const say = useText()
  const { lots } = useLots()
  return useMemo(
    () => [
      {
        name: 'lotId',
        title: say('lotDelivery.fields.lotId'),
        kind: 'choice',
        options: lots,
        required: true,
        column: 'title',
        filter: true,
      },
      {
        name: 'deliveredOn',
        title: say('lotDelivery.fields.deliveredOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'quantity',
        title: say('lotDelivery.fields.quantity'),
        kind: 'number',
        required: true,
        column: 'shown',
        min: 0,
      },
      {
        name: 'acceptanceNumber',
        title: say('lotDelivery.fields.acceptanceNumber'),
        kind: 'text',
        required: true,
        column: 'shown',
      },
    ],
    [say, lots],
  )
}

/** 到货验收: deliveries as a register. */
export default function LotDeliveries(given: Partial<RegisterPageProps<LotDelivery>>) {
  const say = useText()
  const { lotName } = useLots()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<LotDelivery>
      title={say('lotDelivery.title')}
      document={lotDeliveriesQuery}
      at="lotDeliveries"
      fields={useFields()}
      keep={keepLotDelivery}
      permission="construction.keep"
      nameOf={(row) => `${lotName(row.lotId)} ${row.deliveredOn}`}
      addWord={say('lotDelivery.add')}
      start={{ deliveredOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('lotDelivery.none'), next: say('lotDelivery.noneNext') }}
      {...given}
    />
  )
}
