import { defineSheet, enteredBy } from '@tongchou/service-kit'
import { FundPayment } from './fund-payment.entity.ts'
import { wherePayment } from './fund-payment.repository.ts'
import { recordFundPayment, RecordFundPaymentInput } from './record-fund-payment.ts'

/** Payments as a sheet: each row pays out of its line what the rows before it left; what was paid stands. */
export const fundPaymentSheet = defineSheet({
  name: 'fundPayments',
  entity: FundPayment,
  permission: 'finance.record',
  values: RecordFundPaymentInput,
  order: 'paidOn',
  where: (query, { search: text, filter }) => wherePayment(query, text, filter ?? {}),
  keep: enteredBy(recordFundPayment),
})
