import { type RegisterField, useCounty, RegisterPanel } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useText } from '../words.ts'
import { keepArrearsCollection, type ArrearsCollection } from './arrears-collection.graphql.ts'

const history = { service: 'finance', type: 'ArrearsCollection' }
const refresh = ['TaxArrearsLedger']

function useFields(): RegisterField<ArrearsCollection>[] {
  const say = useText()
  const choices = useCodes()
  return useMemo(
    () => [
      {
        name: 'way',
        title: say('arrearsCollection.way'),
        kind: 'choice',
        required: true,
        options: choices('collectionWay'),
        filter: true,
        column: 'title',
      },
      {
        name: 'amount',
        title: say('arrearsCollection.amount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
      },
      {
        name: 'collectedOn',
        title: say('arrearsCollection.collectedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
    ],
    [say, choices],
  )
}

/** Each step by which arrears became less. */
export function ArrearsCollectionPanel({ arrearsId, rows }: { arrearsId: string; rows: ArrearsCollection[] }) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <section aria-label={say('arrearsCollection.title')}>
      <h3>{say('arrearsCollection.title')}</h3>
      <RegisterPanel
        title={say('arrearsCollection.title')}
        rows={rows}
        fields={useFields()}
        keep={keepArrearsCollection}
        permission="finance.keep"
        nameOf={(row) => row.collectedOn}
        addWord={say('arrearsCollection.add')}
        start={{ collectedOn: businessDate }}
        also={{ arrearsId }}
        history={history}
        refresh={refresh}
        sheet={{ name: 'arrearsCollections', filter: { arrearsId } }}
        empty={say('arrearsCollection.none')}
      />
    </section>
  )
}
