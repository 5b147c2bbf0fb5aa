import {
  type Context,
  Fault,
  keepRecord,
  refuseBelowZero,
  refuseDisorder,
  refuseFuture,
  refuseIf,
  textOf,
  textOrNone,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { survives } from '../enterprise/enterprise.rules.ts'
import type {
  ApplyForLoanInput,
  EnterPoolMovementInput,
  KeepLoanProductInput,
  MatchLoanInput,
} from './credit.inputs.ts'
import { poolOwed } from './credit.repository.ts'
import { LoanProduct, PoolEntry, PoolEntryKind } from './loan-product.entity.ts'
import { Loan, LoanStage } from './loan.entity.ts'

const WHOLE = 100
const FEN = 100

export function keepLoanProduct(ctx: Context, input: KeepLoanProductInput): Promise<LoanProduct> {
  refuseBelowZero(input, 'quota', 'rate')
  refuseIf(input.rate > WHOLE, 'share-over-hundred', 'rate')
  const { kind, pooled, rate, offeredSince } = input
  const texts = {
    name: textOf(input.name, 'name', 80),
    bank: textOf(input.bank, 'bank', 80),
    terms: textOf(input.terms, 'terms', 500),
  }
  const facts = { ...texts, kind, pooled, rate, offeredSince, quota: input.quota ?? null }
  return keepRecord(ctx, LoanProduct, input, 'loan-product', facts)
}

/** Notes an enterprise's need of credit under a product. @throws enterprise.gone, loan.renews-other */
export async function applyForLoan(ctx: Context, input: ApplyForLoanInput): Promise<Loan> {
  const enterprise = await ctx.get(Enterprise, input.uscc, 'uscc')
  // The products are the banks' public offers: a township's clerk applies under them without keeping them.
  const product = await ctx.db.repository(LoanProduct).findOneBy({ id: input.productId })
  if (!product) throw new Fault('not-found', { field: 'productId', type: 'LoanProduct' })
  refuseIf(!survives(enterprise.status), 'enterprise.gone', 'uscc', { status: enterprise.status })
  refuseIf(input.amount <= 0, 'amount-not-positive', 'amount')
  refuseFuture(input, ctx.today, 'appliedOn')
  refuseIf(input.appliedOn < product.offeredSince, 'loan.before-product', 'appliedOn', { since: product.offeredSince })
  const old = input.renews ? await ctx.get(Loan, input.renews, 'renews') : null
  refuseIf(old !== null && old.enterpriseId !== enterprise.id, 'loan.renews-other', 'renews')
  const blank = { bankOfferedOn: null, guaranteedOn: null, guarantor: null, backedOn: null }
  const open = { grantedOn: null, dueOn: null, endedOn: null, renewedBy: null }
  const { amount, appliedOn } = input
  const asked = { enterpriseId: enterprise.id, productId: product.id, stage: LoanStage.APPLIED, amount, appliedOn }
  const loan = await ctx.create(Loan, { ...asked, ...blank, ...open }, 'loan.applied')
  if (old) await ctx.update(Loan, old, old.version, { renewedBy: loan.id }, 'loan.renewal-applied')
  return loan
}

/**
 * Notes who of bank, guarantor and government has joined; a day that was written by mistake is taken back by none. A note
 * that nobody new has joined is none.
 * @throws loan.ended, loan.match-nothing-new, loan.guarantor-required, days-out-of-order
 */
export async function matchLoan(ctx: Context, input: MatchLoanInput): Promise<Loan> {
  const loan = await ctx.get(Loan, input.id)
  refuseIf(loan.stage !== LoanStage.APPLIED, 'loan.ended', 'id', { stage: loan.stage })
  refuseFuture(input, ctx.today, 'bankOfferedOn', 'guaranteedOn', 'backedOn')
  const { bankOfferedOn = loan.bankOfferedOn, guaranteedOn = loan.guaranteedOn, backedOn = loan.backedOn } = input
  const days = { bankOfferedOn, guaranteedOn, backedOn }
  for (const field of ['bankOfferedOn', 'guaranteedOn', 'backedOn'] as const)
    refuseDisorder({ appliedOn: loan.appliedOn, [field]: days[field] }, 'appliedOn', field as never)
  const guarantor = input.guarantor === undefined ? loan.guarantor : textOrNone(input.guarantor, 'guarantor', 120)
  refuseIf(guaranteedOn !== null && guarantor === null, 'loan.guarantor-required', 'guarantor')
  const patch = { ...days, guarantor }
  const isSame = Object.entries(patch).every(([name, value]) => Reflect.get(loan, name) === value)
  refuseIf(isSame, 'loan.match-nothing-new', 'bankOfferedOn')
  return ctx.update(Loan, loan, input.version, patch, 'loan.matched')
}

/**
 * Enters a payment into the risk pool or a recovery; compensation is paid by compensating a loan.
 * @throws pool.compensate-a-loan, pool.recovered-over-compensated
 */
export async function enterPoolMovement(ctx: Context, input: EnterPoolMovementInput): Promise<PoolEntry> {
  const { kind, amount, happenedOn } = input
  refuseIf(kind === PoolEntryKind.COMPENSATED, 'pool.compensate-a-loan', 'kind')
  refuseIf(amount <= 0, 'amount-not-positive', 'amount')
  refuseFuture(input, ctx.today, 'happenedOn')
  if (kind === PoolEntryKind.RECOVERED) {
    const owed = await poolOwed(ctx.db, happenedOn)
    refuseIf(amount > owed, 'pool.recovered-over-compensated', 'amount', { most: Math.max(owed, 0) / FEN })
  }
  const party = textOf(input.party, 'party', 120)
  const documentNumber = textOf(input.documentNumber, 'documentNumber', 80)
  return ctx.create(PoolEntry, { kind, amount, happenedOn, party, documentNumber }, 'pool.moved')
}
