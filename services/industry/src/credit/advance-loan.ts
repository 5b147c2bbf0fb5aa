import { refuseFuture, refuseIf, textOf, textOrNone, type Context } from '@tongchou/service-kit'
import type { AdvanceLoanInput, CompensateLoanInput } from './credit.inputs.ts'
import { poolStanding } from './credit.repository.ts'
import { isPastDue, MOST_LEVERAGE, poolCarries, stagesAfter } from './credit.rules.ts'
import { LoanProduct, PoolEntry, PoolEntryKind } from './loan-product.entity.ts'
import { Loan, LoanStage } from './loan.entity.ts'

const ENDING: readonly LoanStage[] = [LoanStage.REPAID, LoanStage.REFUSED]

async function refuseOverQuota(ctx: Context, loan: Loan, product: LoanProduct): Promise<void> {
  if (product.pooled) {
    const { balance, standing } = await poolStanding(ctx.db, ctx.today)
    const room = (balance * MOST_LEVERAGE - standing) / 100
    refuseIf(!poolCarries(standing, balance, loan.amount), 'pool.leverage-over', 'stage', { room, most: MOST_LEVERAGE })
  }
  if (product.quota === null) return
  const [row] = await ctx.db.sql<{ standing: number | null }>(
    'SELECT SUM(amount) AS standing FROM loan WHERE productId = ? AND grantedOn IS NOT NULL AND endedOn IS NULL',
    [product.id],
  )
  const room = product.quota - Number(row?.standing ?? 0)
  refuseIf(loan.amount > room, 'loan-product.quota-over', 'stage', { room: room / 100 })
}

/**
 * Takes a loan one stage on. Compensation has a door of its own.
 * @throws loan.stage-step, loan.overdue-before-due, loan.due-required, pool.leverage-over, loan-product.quota-over, reason-required
 */
export async function advanceLoan(ctx: Context, input: AdvanceLoanInput): Promise<Loan> {
  const loan = await ctx.get(Loan, input.id)
  const product = await ctx.get(LoanProduct, loan.productId)
  const { stage, on: happenedOn } = input
  const allowed = stagesAfter(loan.stage, product.pooled).filter((next) => next !== LoanStage.COMPENSATED)
  refuseIf(!(allowed as readonly string[]).includes(stage), 'loan.stage-step', 'stage', {
    from: loan.stage,
    to: stage,
    allowed,
  })
  refuseFuture(input, ctx.today, 'on')
  const since = loan.grantedOn ?? loan.appliedOn
  refuseIf(happenedOn < since, 'days-out-of-order', 'on', { after: since })
  const isEarly = stage === LoanStage.OVERDUE && !isPastDue(loan, happenedOn)
  refuseIf(isEarly, 'loan.overdue-before-due', 'on', { due: loan.dueOn })
  const reason = textOrNone(input.reason, 'reason', 500)
  refuseIf(stage === LoanStage.REFUSED && reason === null, 'reason-required', 'reason')
  const dueOn = input.dueOn ?? null
  if (stage === LoanStage.GRANTED) {
    refuseIf(dueOn === null, 'loan.due-required', 'dueOn')
    refuseIf(dueOn! <= happenedOn, 'days-out-of-order', 'dueOn', { after: 'on' })
    await refuseOverQuota(ctx, loan, product)
  }
  const patch = {
    stage,
    backedOn: stage === LoanStage.POOL_REVIEWED ? happenedOn : loan.backedOn,
    grantedOn: stage === LoanStage.GRANTED ? happenedOn : loan.grantedOn,
    dueOn: stage === LoanStage.GRANTED ? dueOn : loan.dueOn,
    endedOn: ENDING.includes(stage) ? happenedOn : null,
  }
  return ctx.update(Loan, loan, input.version, patch, `loan.${stage.toLowerCase().replace('_', '-')}`, reason)
}

/**
 * The pool pays for an overdue loan; a head approves it.
 * @throws loan.stage-step, pool.compensation-over-loan, pool.compensation-over-pool
 */
export async function compensateLoan(ctx: Context, input: CompensateLoanInput): Promise<Loan> {
  const loan = await ctx.get(Loan, input.id)
  const product = await ctx.get(LoanProduct, loan.productId)
  const allowed = stagesAfter(loan.stage, product.pooled)
  refuseIf(!allowed.includes('COMPENSATED'), 'loan.stage-step', 'id', { from: loan.stage, to: 'COMPENSATED', allowed })
  refuseIf(!product.pooled, 'pool.not-pooled', 'id')
  refuseFuture(input, ctx.today, 'on')
  const { on: happenedOn, amount } = input
  refuseIf(!isPastDue(loan, happenedOn), 'days-out-of-order', 'on', { after: loan.dueOn })
  refuseIf(amount <= 0, 'amount-not-positive', 'amount')
  refuseIf(amount > loan.amount, 'pool.compensation-over-loan', 'amount', { most: loan.amount / 100 })
  const { balance } = await poolStanding(ctx.db, ctx.today)
  refuseIf(amount > balance, 'pool.compensation-over-pool', 'amount', { most: balance / 100 })
  const documentNumber = textOf(input.documentNumber, 'documentNumber', 80)
  const paid = { kind: PoolEntryKind.COMPENSATED, amount, happenedOn, party: product.bank, documentNumber }
  await ctx.create(PoolEntry, paid, 'pool.compensated')
  const patch = { stage: LoanStage.COMPENSATED, endedOn: happenedOn }
  return ctx.update(Loan, loan, input.version, patch, 'loan.compensated', documentNumber)
}
