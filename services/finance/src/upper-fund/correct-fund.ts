import { type Context, refuse, refuseDisorder, refuseFuture, refuseIf, textOf, yuanOf } from '@tongchou/service-kit'
import { refusalOfUnit } from '../neighbour/unit.rules.ts'
import { correctedFields, refusalOfCorrection } from './fund-correction.rules.ts'
import { isSpecial } from './upper-fund.rules.ts'
import { UpperFund } from './upper-fund.entity.ts'
import type { UpperFundValues } from './upper-fund.values.ts'

/** The document that grants a fund is its own. @throws duplicate */
async function refuseKnownDocument(ctx: Context, fund: UpperFund, documentNumber: string): Promise<void> {
  const known = await ctx.db.repository(UpperFund).findOneBy({ documentNumber })
  refuseIf(known !== null && known.id !== fund.id, 'duplicate', 'documentNumber', { id: known?.id })
}

/** What must hold of a fund as it stands after a correction, as of one that was entered so. */
function refuseUnsound(after: UpperFund, today: string): void {
  refuse(refusalOfUnit(after))
  const { grantedAmount, receivedAmount } = after
  for (const field of ['appliedAmount', 'grantedAmount', 'receivedAmount'] as const)
    refuseIf((after[field] ?? 1) <= 0, 'amount-not-positive', field)
  const most = grantedAmount ?? 0
  refuseIf((receivedAmount ?? 0) > most, 'fund.over-grant', 'receivedAmount', { room: yuanOf(most) })
  refuseFuture(after, today, 'appliedOn', 'grantedOn', 'receivedOn', 'plannedOn')
  refuseDisorder(after, 'appliedOn', 'grantedOn', 'receivedOn')
  refuseDisorder(after, 'grantedOn', 'plannedOn')
  refuseDisorder(after, 'grantedOn', 'spendBy')
  refuseIf(after.plannedOn !== null && !isSpecial(after.kind), 'fund.not-special', 'kind')
}

/**
 * Puts right what was entered of a fund, as long as no later step stands on it.
 * @returns the fund, unchanged where there is nothing to put right
 * @throws fund.step-stands and whatever speaks against the fund as it would be
 */
export async function correctFund(
  ctx: Context,
  fund: UpperFund,
  version: number,
  values: UpperFundValues,
): Promise<UpperFund> {
  const fields = correctedFields(fund, values)
  if (fields.length === 0) return fund
  refuse(refusalOfCorrection(fund.stage, fields, values))
  const patch: Partial<UpperFund> = Object.fromEntries(fields.map((field) => [field, values[field] ?? null]))
  if (patch.name !== undefined) patch.name = textOf(patch.name, 'name', 120)
  const after = Object.assign(new UpperFund(), fund, patch)
  refuseUnsound(after, ctx.today)
  if (patch.documentNumber) await refuseKnownDocument(ctx, fund, patch.documentNumber)
  const unit = after.township ?? after.department ?? ''
  return ctx.update(UpperFund, fund, version, { ...patch, unit }, 'fund.corrected')
}
