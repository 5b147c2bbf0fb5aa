import { RegisterPage, useDue, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useCollectors } from './use-collectors.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepNonTaxReceipt, nonTaxReceiptsQuery, type NonTaxReceipt } from './non-tax-receipt.graphql.ts'

const history = { service: 'finance', type: 'NonTaxReceipt' }

function useFields(): RegisterField<NonTaxReceipt>[] {
  const say = useText()
  const choices = useCodes()
  const collectors = useCollectors()
  return useMemo(
    () => [
      {
        name: 'collectingUnitId',
        title: say('nonTaxReceipt.collectingUnitId'),
        kind: 'choice',
        required: true,
        options: collectors,
        filter: true,
        column: 'wide',
      },
      { name: 'payer', title: say('nonTaxReceipt.payer'), kind: 'text', required: true, column: 'title' },
      {
        name: 'item',
        title: say('nonTaxReceipt.item'),
        kind: 'choice',
        required: true,
        options: choices('nonTaxItem'),
        filter: true,
        column: 'shown',
      },
      { name: 'contractNumber', title: say('nonTaxReceipt.contractNumber'), kind: 'text' },
      { name: 'parcelCode', title: say('nonTaxReceipt.parcelCode'), kind: 'text' },
      {
        name: 'dueAmount',
        title: say('nonTaxReceipt.dueAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      { name: 'dueOn', title: say('nonTaxReceipt.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'treasuredAmount', title: say('nonTaxReceipt.treasuredAmount'), kind: 'money', min: 0, column: 'shown' },
      { name: 'treasuredOn', title: say('nonTaxReceipt.treasuredOn'), kind: 'day', column: 'wide', sort: true },
      {
        name: 'channel',
        title: say('nonTaxReceipt.channel'),
        kind: 'choice',
        options: choices('nonTaxChannel'),
        filter: true,
        column: 'wide',
      },
    ],
    [say, choices, collectors],
  )
}

/** 非税收入: each sum, due by a day and in the treasury on a day, or not. */
export default function NonTaxReceiptList() {
  const say = useText()
  const { dueColumn } = useDue()
  return (
    <RegisterPage
      title={say('nonTaxReceipt.title')}
      note={say('nonTaxReceipt.note')}
      document={nonTaxReceiptsQuery}
      at="nonTaxReceipts"
      fields={useFields()}
      columns={[dueColumn(say('status'), (row: NonTaxReceipt) => ({ due: row.dueOn, done: row.treasuredOn !== null }))]}
      keep={keepNonTaxReceipt}
      permission="finance.record"
      nameOf={(row) => row.payer}
      addWord={say('nonTaxReceipt.add')}
      history={history}
      sheet
      empty={{ title: say('nonTaxReceipt.none'), next: say('nonTaxReceipt.noneNext') }}
    >
      <Sisters paths={['non-tax/collecting-units', 'reform']} />
    </RegisterPage>
  )
}
