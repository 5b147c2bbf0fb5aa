import { type Context, defineSheet, Fault, refuseIf, search, type SheetEntry } from '@tongchou/service-kit'
import { grantFund, planFundSpending, receiveFund } from './advance-fund.ts'
import { applyForFund } from './apply-for-fund.ts'
import { correctFund } from './correct-fund.ts'
import { type FundField, STEP_FIELDS } from './fund-correction.rules.ts'
import { UpperFund } from './upper-fund.entity.ts'
import { whereFund } from './upper-fund.repository.ts'
import { UpperFundValues } from './upper-fund.values.ts'

/** Does the row take this step, which the fund had not taken? A step is given whole. @throws text-required */
function takes(values: UpperFundValues, fund: UpperFund, fields: readonly FundField[]): boolean {
  const news = fields.filter((field) => fund[field] == null && values[field] != null)
  if (news.length === 0) return false
  const missing = fields.find((field) => values[field] == null)
  refuseIf(missing !== undefined, 'text-required', missing ?? '')
  return true
}

/** A verb names the fields of its own input; in the row each is a column. */
async function inRow<T>(columns: Readonly<Record<string, keyof UpperFundValues>>, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const column = error instanceof Fault && columns[error.details.field ?? '']
    if (error instanceof Fault && column) throw new Fault(error.code, { ...error.details, field: column })
    throw error
  }
}

/** What a row says, as far as a fund goes: asked for, put right, granted, received, planned. */
async function keepFund(
  ctx: Context,
  { before, version, values }: SheetEntry<UpperFund, UpperFundValues>,
): Promise<void> {
  const { appliedAmount, ...asked } = values
  let fund = before
    ? await correctFund(ctx, before, version ?? 0, values)
    : await inRow({ amount: 'appliedAmount' }, () => applyForFund(ctx, { ...asked, amount: appliedAmount }))
  const { documentNumber, grantedAmount, grantedOn, receivedAmount, receivedOn, spendMeasure, spendBy, plannedOn } =
    values
  if (takes(values, fund, STEP_FIELDS.GRANT)) {
    const grant = { documentNumber: documentNumber ?? '', amount: grantedAmount ?? 0, grantedOn: grantedOn ?? '' }
    const { id, version: seen } = fund
    fund = await inRow({ amount: 'grantedAmount' }, () => grantFund(ctx, { id, version: seen, ...grant }))
  }
  if (takes(values, fund, STEP_FIELDS.RECEIVE)) {
    refuseIf(fund.grantedOn === null, 'fund.not-granted', 'documentNumber')
    const receipt = { amount: receivedAmount ?? 0, receivedOn: receivedOn ?? '' }
    const { id, version: seen } = fund
    fund = await inRow({ amount: 'receivedAmount' }, () => receiveFund(ctx, { id, version: seen, ...receipt }))
  }
  if (!takes(values, fund, STEP_FIELDS.PLAN)) return
  const plan = { spendMeasure: spendMeasure ?? '', spendBy: spendBy ?? '', plannedOn: plannedOn ?? '' }
  const { id, version: seen } = fund
  await inRow({ id: 'spendMeasure' }, () => planFundSpending(ctx, { id, version: seen, ...plan }))
}

/** 资金台账 as a sheet: a row a document. Lines and payments are sheets of their own. */
export const fundSheet = defineSheet({
  name: 'upperFunds',
  entity: UpperFund,
  permission: 'finance.keep',
  values: UpperFundValues,
  order: 'appliedOn',
  filterType: 'UpperFundFilter',
  where: (query, { search: text, filter }, ctx) => {
    search(query, text, ['name', 'documentNumber'])
    whereFund(query, filter ?? {}, ctx.today)
  },
  keep: keepFund,
})
