import { RegisterPage, useTableState, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useCodes } from '../codes.ts'
import { useProjects } from '../neighbour/use-projects.ts'
import { useText } from '../words.ts'
import { correctFundPayment } from './fund-acts.graphql.ts'
import { paymentsQuery, type FundName, type Payment } from './line.graphql.ts'
import { usePaymentColumns } from './payment-rows.tsx'
import { usePaymentSheet } from './use-payment-sheet.ts'

interface Paid extends Payment {
  fund: FundName | null
}

const none = () => ({})
const history = { service: 'finance', type: 'FundPayment' }
const refresh = ['FundAllocations']

/** What may be put right of a payment; its money, its day and its line stand. */
function useSaid(): RegisterField<Paid>[] {
  const say = useText()
  const choices = useCodes()
  const { projectChoice } = useProjects()
  return useMemo(
    () => [
      { name: 'projectId', title: say('common.projectId'), ...projectChoice, wide: true },
      {
        name: 'purpose',
        title: say('payment.purpose'),
        kind: 'choice',
        required: true,
        options: choices('fundPaymentUse'),
      },
      { name: 'payee', title: say('payment.payee'), kind: 'text', required: true },
      { name: 'payeeUscc', title: say('payment.payeeUscc'), kind: 'text' },
      { name: 'voucherNumber', title: say('payment.voucherNumber'), kind: 'text', required: true },
    ],
    [say, choices, projectChoice],
  )
}

/** 资金支付: every payment of money from above; those without a project are flagged until they are given one. */
export default function PaymentList() {
  const say = useText()
  const said = useSaid()
  const [{ filters }] = useTableState(['withoutProject'])
  const narrowed = filters['withoutProject'] ? { withoutProject: true } : {}
  const fields = useMemo<RegisterField<Paid>[]>(
    () => [
      ...said,
      { name: 'amount', title: say('payment.amount'), kind: 'money' },
      { name: 'paidOn', title: say('payment.paidOn'), kind: 'day' },
    ],
    [say, said],
  )
  return (
    <RegisterPage<Paid>
      title={say('payment.title')}
      note={say('payment.note')}
      document={paymentsQuery}
      at="fundPayments"
      fields={fields}
      columns={[
        ...usePaymentColumns<Paid>(),
        { key: 'fund', title: say('line.fund'), value: (row) => row.fund?.name, role: 'wide-only' },
      ]}
      filters={[
        {
          key: 'withoutProject',
          title: say('common.projectId'),
          options: [{ value: 'true', label: say('payment.withoutProject') }],
        },
      ]}
      filterBy={none}
      variables={narrowed}
      sheet={usePaymentSheet(narrowed)}
      nameOf={(row) => row.payee}
      steps={[
        {
          title: say('payment.correct'),
          note: say('payment.correctNote'),
          permission: 'finance.answer',
          document: correctFundPayment,
          fields: said,
          start: ({ projectId, purpose, payee, payeeUscc, voucherNumber }) => ({
            projectId,
            purpose,
            payee,
            payeeUscc,
            voucherNumber,
          }),
        },
      ]}
      more={({ fund }) =>
        fund && (
          <p>
            {say('line.fund')}{' '}
            <Link to={`/m/finance/funds/${fund.id}`}>{[fund.documentNumber, fund.name].filter(Boolean).join(' ')}</Link>
          </p>
        )
      }
      history={history}
      refresh={refresh}
      empty={{ title: say('payment.none'), next: say('payment.noneNext') }}
    />
  )
}
