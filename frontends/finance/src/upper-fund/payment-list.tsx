import {
  Drawer,
  Facts,
  PageHeader,
  RecordHistory,
  ServerTable,
  useFormats,
  useTableState,
  type Column,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { Link } from 'react-router'
import { codeWord } from '../codes.ts'
import { ProjectLink, type SeenProject } from '../neighbour/project-link.tsx'
import { useText } from '../words.ts'
import { paymentsQuery, type FundName, type Payment } from './line.graphql.ts'
import { usePaymentColumns } from './payment-rows.tsx'
import { usePaymentSheet } from './use-payment-sheet.ts'

interface Paid extends Payment {
  project: SeenProject | null
  fund: FundName | null
}

const none = () => ({})
const noFields: [] = []

function PaymentDrawer({ payment, onClose }: { payment: Paid; onClose: () => void }) {
  const say = useText()
  const { money, fullDay } = useFormats()
  const { project, fund } = payment
  return (
    <Drawer title={payment.payee} onClose={onClose}>
      <Facts
        facts={[
          [say('line.fund'), fund ? <Link to={`/m/finance/funds/${fund.id}`}>{fund.name}</Link> : null],
          [say('fund.documentNumber'), fund?.documentNumber],
          [say('payment.purpose'), codeWord(say, 'fundPaymentUse', payment.purpose)],
          [say('payment.amount'), money(payment.amount)],
          [say('payment.paidOn'), fullDay(payment.paidOn)],
          [say('payment.voucherNumber'), payment.voucherNumber],
          [
            say('common.projectId'),
            project ? (
              <ProjectLink project={project} />
            ) : (
              <span className="lamp-YELLOW">{say('payment.withoutProject')}</span>
            ),
          ],
        ]}
      />
      <RecordHistory service="finance" type="FundPayment" subject={payment.id} fields={noFields} />
    </Drawer>
  )
}

/** 资金支付: every payment of money from above; those without a project are flagged. */
export default function PaymentList() {
  const say = useText()
  const [open, setOpen] = useState<Paid>()
  const [{ filters }] = useTableState(['withoutProject'])
  const narrowed = filters['withoutProject'] ? { withoutProject: true } : {}
  const columns: Column<Paid>[] = [
    ...usePaymentColumns<Paid>(),
    { key: 'fund', title: say('line.fund'), value: (row) => row.fund?.name, role: 'wide-only' },
  ]
  return (
    <>
      <PageHeader title={say('payment.title')} note={say('payment.note')} />
      <ServerTable<Paid>
        title={say('payment.title')}
        document={paymentsQuery}
        at="fundPayments"
        columns={columns}
        rowKey={({ id }) => id}
        filters={[
          {
            key: 'withoutProject',
            title: say('common.projectId'),
            options: [{ value: 'true', label: say('payment.withoutProject') }],
          },
        ]}
        filterOf={none}
        also={narrowed}
        onOpen={setOpen}
        sheet={usePaymentSheet(narrowed)}
        empty={{ title: say('payment.none'), next: say('payment.noneNext') }}
      />
      {open && <PaymentDrawer payment={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
