import { refuseFuture, refuseIf, textOf, type Context } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { FundEntry, FundEntryKind } from './fund-entry.entity.ts'
import type { EnterFundMovementInput } from './fund.resolver.ts'
import { fundTotals } from './fund.repository.ts'
import { judgeEntry, remainingOf } from './fund.rules.ts'

const forEnterprises: readonly FundEntryKind[] = [FundEntryKind.INVESTED, FundEntryKind.GUARANTEED]

/**
 * Enters a movement of the fund. Nothing is invested, guaranteed or withdrawn that is not there.
 * @throws fund.short, fund.more-than-invested, fund.more-than-guaranteed, fund.link-required
 */
export async function enterFundMovement(ctx: Context, input: EnterFundMovementInput): Promise<FundEntry> {
  const { kind, amount, happenedOn } = input
  refuseIf(amount <= 0, 'amount-not-positive', 'amount')
  refuseFuture(input, ctx.today, 'happenedOn')
  const enterpriseId = input.enterpriseId ?? null
  const projectId = input.projectId ?? null
  const linkless = forEnterprises.includes(kind) && enterpriseId === null && projectId === null
  refuseIf(linkless, 'fund.link-required', 'enterpriseId')
  if (enterpriseId) await ctx.get(Enterprise, enterpriseId, 'enterpriseId')
  const totals = await fundTotals(ctx.db, happenedOn)
  const verdict = judgeEntry(kind, amount, totals)
  refuseIf(verdict !== 'right', `fund.${verdict}`, 'amount', { remaining: remainingOf(totals) / 100 })
  const party = textOf(input.party, 'party', 120)
  const documentNumber = textOf(input.documentNumber, 'documentNumber', 80)
  const entry = { kind, amount, happenedOn, party, documentNumber, enterpriseId, projectId }
  return ctx.create(FundEntry, entry, 'fund.moved')
}
