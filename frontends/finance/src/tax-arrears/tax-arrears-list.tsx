import { RegisterPage, useDue, useWan, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useEnterprises } from '../neighbour/use-enterprises.ts'
import { ArrearsCollectionPanel } from './arrears-collection-panel.tsx'
import { useText } from '../words.ts'
import { keepTaxArrears, taxArrearsLedgerQuery, type TaxArrears } from './tax-arrears.graphql.ts'

const history = { service: 'finance', type: 'TaxArrears' }

function useFields(): RegisterField<TaxArrears>[] {
  const say = useText()
  const choices = useCodes()
  const { enterpriseChoice, hasEnterprises } = useEnterprises()
  return useMemo(
    () => [
      { name: 'taxpayer', title: say('taxArrears.taxpayer'), kind: 'text', required: true, column: 'title' },
      { name: 'uscc', ...enterpriseChoice, filter: hasEnterprises },
      {
        name: 'sector',
        title: say('taxArrears.sector'),
        kind: 'text',
        required: true,
        hint: say('taxArrears.sectorHint'),
      },
      {
        name: 'keySector',
        title: say('taxArrears.keySector'),
        kind: 'flag',
        required: true,
        filter: true,
        column: 'wide',
      },
      {
        name: 'kind',
        title: say('taxArrears.kind'),
        kind: 'choice',
        required: true,
        options: choices('revenueKind'),
        filter: true,
        column: 'shown',
      },
      {
        name: 'amount',
        title: say('taxArrears.amount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      { name: 'arisenOn', title: say('taxArrears.arisenOn'), kind: 'day', required: true, column: 'wide', sort: true },
      { name: 'plan', title: say('taxArrears.plan'), kind: 'long' },
      { name: 'planBy', title: say('taxArrears.planBy'), kind: 'day', column: 'shown', sort: true },
    ],
    [say, choices, enterpriseChoice, hasEnterprises],
  )
}

/** 欠税台账: what is owed, the plan to clear it, and what came. */
export default function TaxArrearsList() {
  const say = useText()
  const { dueColumn } = useDue()
  const { inWan } = useWan()
  return (
    <RegisterPage
      title={say('taxArrears.title')}
      note={say('taxArrears.note')}
      document={taxArrearsLedgerQuery}
      at="taxArrearsLedger"
      fields={useFields()}
      columns={[
        dueColumn(say('status'), (row: TaxArrears) => ({ due: row.planBy, done: row.balance <= 0 })),
        inWan('balance', say('taxArrears.balance'), (row: TaxArrears) => row.balance),
      ]}
      keep={keepTaxArrears}
      permission="finance.keep"
      nameOf={(row) => row.taxpayer}
      addWord={say('taxArrears.add')}
      more={(row) => <ArrearsCollectionPanel arrearsId={row.id} rows={row.collections} />}
      history={history}
      sheet
      empty={{ title: say('taxArrears.none'), next: say('taxArrears.noneNext') }}
    />
  )
}
