import { type Context, refuse, refuseIf, yuanOf } from '@tongchou/service-kit'
import { refusalOfUnit, type Unit } from '../neighbour/unit.rules.ts'
import { fundFor, refuseBefore } from './advance-fund.ts'
import { FundAllocation } from './fund-allocation.entity.ts'
import { UpperFundStage } from './upper-fund.codes.ts'
import { UpperFund } from './upper-fund.entity.ts'
import type { AllocateFundInput } from './upper-fund.inputs.ts'

type Line = Pick<FundAllocation, 'amount' | 'allocatedOn' | 'spendable' | 'spendBy'> & Unit

/**
 * What speaks against a line as it is given out or put right; `own` is what it took of the fund already.
 * @throws allocation.over-receipt, allocation.spend-by-required, allocation.spend-by-over-fund, unit.one-of-two, days-out-of-order
 */
export function refuseUnsoundLine(ctx: Context, line: Line, fund: UpperFund, own = 0): void {
  const { amount, allocatedOn, spendable, spendBy } = line
  refuse(refusalOfUnit(line))
  refuseIf(amount <= 0, 'amount-not-positive', 'amount')
  const room = (fund.receivedAmount ?? 0) - (fund.recoveredAmount ?? 0) - fund.allocatedAmount + own
  refuseIf(amount > room, 'allocation.over-receipt', 'amount', { room: yuanOf(Math.max(0, room)) })
  refuseBefore(allocatedOn, fund.receivedOn, ctx.today, 'allocatedOn')
  refuseIf(spendable && spendBy === null, 'allocation.spend-by-required', 'spendBy')
  refuseIf(spendBy !== null && spendBy < allocatedOn, 'days-out-of-order', 'spendBy', { after: allocatedOn })
  const isLater = fund.spendBy !== null && spendBy !== null && spendBy > fund.spendBy
  refuseIf(isLater, 'allocation.spend-by-over-fund', 'spendBy', { most: fund.spendBy })
}

/**
 * Gives a part of what has come to a unit. The fund's version moves with it, so that two who allocate at once cannot give
 * out more than there is.
 * @throws fund.stage-step, allocation.over-receipt, allocation.spend-by-required, unit.one-of-two, days-out-of-order
 */
export async function allocateFund(ctx: Context, input: AllocateFundInput): Promise<FundAllocation> {
  const fund = await fundFor(ctx, input.id, 'ALLOCATE')
  const { amount, allocatedOn, spendable } = input
  const spendBy = input.spendBy ?? fund.spendBy
  refuseUnsoundLine(ctx, { ...input, spendBy }, fund)
  const projectId = input.projectId ?? fund.projectId
  const patch = {
    stage: fund.stage === UpperFundStage.PAYING ? UpperFundStage.PAYING : UpperFundStage.ALLOCATED,
    allocatedAmount: fund.allocatedAmount + amount,
    allocatedOn: fund.allocatedOn !== null && fund.allocatedOn > allocatedOn ? fund.allocatedOn : allocatedOn,
  }
  await ctx.update(UpperFund, fund, input.version, patch, 'fund.allocated')
  const to = { township: input.township ?? null, department: input.department ?? null, projectId }
  const line = { fundId: fund.id, ...to, amount, allocatedOn, spendable, spendBy, paidAmount: 0, spentOn: null }
  return ctx.create(FundAllocation, line, 'allocation.made')
}
