import type { Context } from '@tongchou/service-kit'
import { InputType } from 'type-graphql'
import { refuse } from '@tongchou/service-kit'
import { fundFor } from './advance-fund.ts'
import { refuseUnsoundLine } from './allocate-fund.ts'
import { FundAllocation } from './fund-allocation.entity.ts'
import { lastAllocatedOn, lastPaidOn } from './fund-allocation.repository.ts'
import { correctedOf, refusalOfLineCorrection, type LineSaid } from './line-correction.rules.ts'
import { UpperFund } from './upper-fund.entity.ts'
import { AllocateFundInput } from './upper-fund.inputs.ts'

@InputType({ description: 'What was said of a line when it was given out; which fund it is of stands' })
export class CorrectFundAllocationInput extends AllocateFundInput {}

/**
 * Puts a line right. Where its amount or day changes the fund moves with it, so that two at once cannot give out more than
 * there is.
 * @returns the line, unchanged where there is nothing to put right
 * @throws allocation.fund-stands, allocation.paid-up, allocation.paid-from, allocation.below-paid, allocation.limit-past and
 * whatever speaks against giving it out so
 */
export async function correctLine(
  ctx: Context,
  line: FundAllocation,
  version: number,
  said: LineSaid,
): Promise<FundAllocation> {
  refuse(refusalOfLineCorrection(line, said, ctx.today))
  const fields = correctedOf(line, said)
  const patch: Partial<FundAllocation> = Object.fromEntries(fields.map((field) => [field, said[field] ?? null]))
  if (fields.length === 0) return ctx.amend(FundAllocation, line, version, patch, 'allocation.corrected')
  const fund = await fundFor(ctx, line.fundId, 'ALLOCATE')
  refuseUnsoundLine(ctx, { ...said, spendBy: said.spendBy ?? null }, fund, line.amount)
  // Cut to what was paid of it, it is spent on the day of the last payment.
  if (said.amount === line.paidAmount) patch.spentOn = await lastPaidOn(ctx.db, line.id)
  const corrected = await ctx.update(FundAllocation, line, version, patch, 'allocation.corrected')
  const moved = {
    allocatedAmount: fund.allocatedAmount - line.amount + said.amount,
    allocatedOn: await lastAllocatedOn(ctx.db, fund.id),
  }
  await ctx.amend(UpperFund, fund, fund.version, moved, 'fund.allocation-corrected')
  return corrected
}
