import { RegisterPage, useDue, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useEnterprises } from '../neighbour/use-enterprises.ts'
import { BankRisks } from './bank-risks.tsx'
import { useText } from '../words.ts'
import { keepLoanRenewal, loanRenewalsQuery, type LoanRenewal } from './loan-renewal.graphql.ts'

const history = { service: 'finance', type: 'LoanRenewal' }

function useFields(): RegisterField<LoanRenewal>[] {
  const say = useText()
  const choices = useCodes()
  const { enterpriseChoice, hasEnterprises } = useEnterprises()
  return useMemo(
    () => [
      {
        name: 'enterpriseName',
        title: say('loanRenewal.enterpriseName'),
        kind: 'text',
        required: true,
        column: 'title',
      },
      {
        name: 'uscc',
        ...enterpriseChoice,
        required: true,
        filter: hasEnterprises,
      },
      { name: 'bank', title: say('loanRenewal.bank'), kind: 'text', required: true, column: 'shown' },
      { name: 'product', title: say('loanRenewal.product'), kind: 'text', column: 'wide' },
      {
        name: 'amount',
        title: say('loanRenewal.amount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'expiresOn',
        title: say('loanRenewal.expiresOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'operatingNormally',
        title: say('loanRenewal.operatingNormally'),
        kind: 'flag',
        required: true,
        filter: true,
        column: 'wide',
      },
      { name: 'appliedOn', title: say('loanRenewal.appliedOn'), kind: 'day' },
      { name: 'renewedOn', title: say('loanRenewal.renewedOn'), kind: 'day', column: 'shown' },
      {
        name: 'rating',
        title: say('loanRenewal.rating'),
        kind: 'choice',
        required: true,
        options: choices('loanRating'),
        filter: true,
        column: 'wide',
      },
      { name: 'hindrance', title: say('loanRenewal.hindrance'), kind: 'long' },
    ],
    [say, choices, enterpriseChoice, hasEnterprises],
  )
}
const refresh = ['RenewalRisks']

/** 续贷: loans that fall due, and whether each was renewed without a gap. */
export default function LoanRenewalList() {
  const say = useText()
  const { dueColumn } = useDue()
  return (
    <RegisterPage
      title={say('loanRenewal.title')}
      note={say('loanRenewal.note')}
      document={loanRenewalsQuery}
      at="loanRenewals"
      fields={useFields()}
      columns={[dueColumn(say('status'), (row: LoanRenewal) => ({ due: row.expiresOn, done: row.renewedOn !== null }))]}
      keep={keepLoanRenewal}
      permission="finance.keep"
      nameOf={(row) => row.enterpriseName}
      addWord={say('loanRenewal.add')}
      refresh={refresh}
      above={<BankRisks />}
      history={history}
      sheet
      empty={{ title: say('loanRenewal.none'), next: say('loanRenewal.noneNext') }}
    />
  )
}
