import { type Context, refuseFuture, refuseIf, textOf, yuanOf } from '@tongchou/service-kit'
import { refuseOthersUnit } from '../neighbour/own-unit.ts'
import { UpperFundStage } from './upper-fund.codes.ts'
import { UpperFund } from './upper-fund.entity.ts'
import type { GrantFundInput, PlanFundSpendingInput, ReceiveFundInput, RecoverFundInput } from './upper-fund.inputs.ts'
import { type FundStep, isSpecial, mayStep, stepsFrom } from './upper-fund.rules.ts'

/** The fund, where this step may be taken from its stage. @throws not-found, fund.stage-step */
export async function fundFor(ctx: Context, id: string, step: FundStep): Promise<UpperFund> {
  const fund = await ctx.get(UpperFund, id)
  const wrong = !mayStep(step, fund.stage)
  refuseIf(wrong, 'fund.stage-step', 'id', { from: fund.stage, step, allowed: stepsFrom(fund.stage) })
  return fund
}

/** A date never precedes its cause. @throws day-in-future, days-out-of-order */
export function refuseBefore(day: string, cause: string | null, today: string, field: string): void {
  refuseIf(day > today, 'day-in-future', field, { today })
  refuseIf(cause !== null && day < cause, 'days-out-of-order', field, { after: cause })
}

/** The document has come that grants it. What is granted may be more or less than was asked for. */
export async function grantFund(ctx: Context, input: GrantFundInput): Promise<UpperFund> {
  const fund = await fundFor(ctx, input.id, 'GRANT')
  refuseIf(input.amount <= 0, 'amount-not-positive', 'amount')
  refuseBefore(input.grantedOn, fund.appliedOn, ctx.today, 'grantedOn')
  const documentNumber = textOf(input.documentNumber, 'documentNumber', 80)
  const known = await ctx.db.repository(UpperFund).findOneBy({ documentNumber })
  refuseIf(known !== null, 'duplicate', 'documentNumber', { id: known?.id })
  const { amount: grantedAmount, grantedOn } = input
  const patch = { stage: UpperFundStage.GRANTED, documentNumber, grantedAmount, grantedOn }
  return ctx.update(UpperFund, fund, input.version, patch, 'fund.granted')
}

/** The money is there. @throws fund.over-grant */
export async function receiveFund(ctx: Context, input: ReceiveFundInput): Promise<UpperFund> {
  const fund = await fundFor(ctx, input.id, 'RECEIVE')
  refuseIf(input.amount <= 0, 'amount-not-positive', 'amount')
  const most = fund.grantedAmount ?? 0
  refuseIf(input.amount > most, 'fund.over-grant', 'amount', { room: yuanOf(most) })
  refuseBefore(input.receivedOn, fund.grantedOn, ctx.today, 'receivedOn')
  const patch = { stage: UpperFundStage.RECEIVED, receivedAmount: input.amount, receivedOn: input.receivedOn }
  return ctx.update(UpperFund, fund, input.version, patch, 'fund.received')
}

/** 逐笔制定支出措施和时限: the unit that won it, or the bureau, settles how and by when it is spent. */
export async function planFundSpending(ctx: Context, input: PlanFundSpendingInput): Promise<UpperFund> {
  const fund = await ctx.get(UpperFund, input.id)
  refuseOthersUnit(ctx, fund)
  refuseIf(!isSpecial(fund.kind), 'fund.not-special', 'id')
  refuseIf(fund.grantedOn === null, 'fund.not-granted', 'id')
  refuseBefore(input.plannedOn, fund.grantedOn, ctx.today, 'plannedOn')
  refuseIf(input.spendBy < (fund.grantedOn ?? ''), 'days-out-of-order', 'spendBy', { after: fund.grantedOn })
  const { spendBy, plannedOn } = input
  const spendMeasure = textOf(input.spendMeasure, 'spendMeasure', 500)
  return ctx.update(UpperFund, fund, input.version, { spendMeasure, spendBy, plannedOn }, 'fund.spending-planned')
}

/**
 * The level above takes back what is not paid, or a part of it. Once all of that is gone nothing more is paid; what it left
 * is given out and paid on.
 * @throws fund.over-unpaid
 */
export async function recoverFund(ctx: Context, input: RecoverFundInput): Promise<UpperFund> {
  const fund = await fundFor(ctx, input.id, 'RECOVER')
  refuseIf(input.amount <= 0, 'amount-not-positive', 'amount')
  const before = fund.recoveredAmount ?? 0
  const room = (fund.receivedAmount ?? 0) - fund.paidAmount - before
  refuseIf(input.amount > room, 'fund.over-unpaid', 'amount', { room: yuanOf(room) })
  refuseFuture(input, ctx.today, 'recoveredOn')
  refuseBefore(input.recoveredOn, fund.lastPaidOn ?? fund.receivedOn, ctx.today, 'recoveredOn')
  const reason = textOf(input.reason, 'reason', 500)
  const { amount, recoveredOn } = input
  const stage = amount === room ? UpperFundStage.RECOVERED : fund.stage
  const patch = { stage, recoveredAmount: before + amount, recoveredOn }
  return ctx.update(UpperFund, fund, input.version, patch, 'fund.recovered', reason)
}
