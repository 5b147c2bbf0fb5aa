import { lampColumn, Rows, ScrollX, useFormats, useWan, type Column } from '@tongchou/frontend-kit'
import { codeWord } from '../codes.ts'
import { useProjectNames } from '../neighbour/use-projects.ts'
import { useText } from '../words.ts'
import type { Payment } from './line.graphql.ts'

/** The columns of payments; one that names no project is flagged. */
export function usePaymentColumns<Row extends Payment>(): Column<Row>[] {
  const say = useText()
  const { fullDay } = useFormats()
  const { inWan } = useWan()
  const projectName = useProjectNames()
  return [
    lampColumn(say('status'), ({ withoutProject }) => ({
      light: withoutProject ? 'YELLOW' : 'GREEN',
      word: say(withoutProject ? 'payment.withoutProject' : 'payment.withProject'),
    })),
    { key: 'payee', title: say('payment.payee'), value: (row) => row.payee, role: 'title' },
    { key: 'purpose', title: say('payment.purpose'), value: (row) => codeWord(say, 'fundPaymentUse', row.purpose) },
    inWan('amount', say('payment.amount'), (row) => row.amount),
    { key: 'paidOn', title: say('payment.paidOn'), value: (row) => fullDay(row.paidOn) },
    {
      key: 'project',
      title: say('common.projectId'),
      value: (row) => row.projectId && projectName(row.projectId),
      role: 'wide-only',
    },
    { key: 'voucher', title: say('payment.voucherNumber'), value: (row) => row.voucherNumber, role: 'wide-only' },
  ]
}

/** What was paid out of a line; for which project is said where it is not the line’s own. */
export function PaymentRows({ payments, projectId: own }: { payments: Payment[]; projectId: string | null }) {
  const say = useText()
  const all = usePaymentColumns<Payment>()
  const hasOthers = payments.some(({ projectId }) => projectId !== null && projectId !== own)
  const columns = hasOthers ? all : all.filter(({ key }) => key !== 'project')
  return (
    <section aria-label={say('payment.title')}>
      <h3>{say('payment.title')}</h3>
      {payments.length === 0 ? (
        <p className="quiet">{say('payment.noneYet')}</p>
      ) : (
        <ScrollX>
          <Rows label={say('payment.title')} rows={payments} columns={columns} rowKey={({ id }) => id} />
        </ScrollX>
      )}
    </section>
  )
}
