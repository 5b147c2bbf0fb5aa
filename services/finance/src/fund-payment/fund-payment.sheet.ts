import { type Context, defineSheet, type SheetEntry } from '@tongchou/service-kit'
import { correctPaymentRow } from './correct-fund-payment.ts'
import { FundPayment } from './fund-payment.entity.ts'
import { wherePayment } from './fund-payment.repository.ts'
import { recordFundPayment, RecordFundPaymentInput } from './record-fund-payment.ts'

type Row = SheetEntry<FundPayment, RecordFundPaymentInput>

const keepPayment = (ctx: Context, { before, version, values }: Row): Promise<FundPayment> =>
  before ? correctPaymentRow(ctx, before, version ?? 0, values) : recordFundPayment(ctx, values)

/** Payments as a sheet: each new row pays out of its line what the rows before it left; of one that stands, what was said is put right. */
export const fundPaymentSheet = defineSheet({
  name: 'fundPayments',
  entity: FundPayment,
  permission: 'finance.record',
  values: RecordFundPaymentInput,
  order: 'paidOn',
  where: (query, { search: text, filter }) => wherePayment(query, text, filter ?? {}),
  keep: keepPayment,
})
