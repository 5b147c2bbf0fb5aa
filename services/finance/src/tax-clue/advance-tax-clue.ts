import {
  addWorkingDays,
  allows,
  ChangeInput,
  type Context,
  DayScalar,
  MoneyScalar,
  refusalOfCreditCode,
  refuse,
  refuseFuture,
  refuseIf,
  textOf,
  textOrNone,
  UpdateInput,
  type Viewer,
  yuanOf,
} from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { refusalOfParcelCode } from '../neighbour/parcel-code.rules.ts'
import { RevenueKind } from '../revenue/tax-revenue.entity.ts'
import { TaxClue, TaxClueOrigin, TaxClueStage } from './tax-clue.entity.ts'
import { CLUE_WORKING_DAYS, stagesAfterClue } from './tax-clue.rules.ts'

@InputType()
export class ReportTaxClueInput extends ChangeInput {
  @Field(() => TaxClueOrigin)
  origin: TaxClueOrigin

  @Field(() => RevenueKind)
  kind: RevenueKind

  @Field(() => String)
  taxpayer: string

  @Field(() => ID, { nullable: true })
  uscc?: string | null

  @Field(() => ID, { nullable: true })
  parcelCode?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null

  @Field(() => String)
  sign: string

  @Field(() => MoneyScalar)
  suspectedAmount: number

  @Field(() => DayScalar)
  foundOn: string

  @Field(() => ID, { nullable: true, description: 'Department that checks it; the tax bureau where none is named' })
  department?: string | null

  @Field(() => DayScalar, { nullable: true, description: '20 working days after it was found where none is named' })
  dueOn?: string | null
}

@InputType()
export class VerifyTaxClueInput extends UpdateInput {
  @Field(() => DayScalar)
  verifiedOn: string

  @Field(() => MoneyScalar, { description: 'Due indeed; nothing: the clue is dismissed' })
  verifiedAmount: number

  @Field(() => String)
  finding: string
}

@InputType()
export class CloseTaxClueInput extends UpdateInput {
  @Field(() => TaxClueStage, { description: 'RECOVERED, EXEMPT or DISMISSED' })
  stage: TaxClueStage

  @Field(() => DayScalar)
  closedOn: string

  @Field(() => MoneyScalar, { nullable: true, description: 'Required when recovered, at most what was verified' })
  recoveredAmount?: number | null

  @Field(() => String, { nullable: true, description: 'Tax certificate, or the rule that exempts it; required' })
  basis?: string | null
}

const TAX = 'tax'

/** What is said of a clue, as it is kept. @throws amount-not-positive, day-in-future, credit-code-wrong-shape, credit-code-wrong-check-sign */
function saidOf(input: ReportTaxClueInput, today: string) {
  refuse(refusalOfCreditCode(input.uscc))
  refuse(refusalOfParcelCode(input.parcelCode))
  refuseIf(input.suspectedAmount <= 0, 'amount-not-positive', 'suspectedAmount')
  refuseFuture(input, today, 'foundOn')
  const dueOn = input.dueOn ?? addWorkingDays(input.foundOn, CLUE_WORKING_DAYS)
  refuseIf(dueOn < input.foundOn, 'days-out-of-order', 'dueOn', { after: 'foundOn', day: input.foundOn })
  const { origin, kind, suspectedAmount, foundOn } = input
  const whose = {
    taxpayer: textOf(input.taxpayer, 'taxpayer', 120),
    uscc: input.uscc ?? null,
    parcelCode: input.parcelCode || null,
    projectId: input.projectId ?? null,
  }
  const sign = textOf(input.sign, 'sign', 500)
  return { ...whose, origin, kind, suspectedAmount, foundOn, sign, department: input.department ?? TAX, dueOn }
}

/** Any department whose data shows that tax may be due says so. */
export function reportTaxClue(ctx: Context, input: ReportTaxClueInput): Promise<TaxClue> {
  const said = saidOf(input, ctx.today)
  const foundBy = ctx.viewer.department ?? ctx.viewer.township ?? TAX
  const open = {
    verifiedOn: null,
    verifiedAmount: null,
    finding: null,
    closedOn: null,
    recoveredAmount: null,
    basis: null,
  }
  return ctx.create(TaxClue, { ...said, ...open, foundBy, stage: TaxClueStage.FOUND }, 'tax-clue.found')
}

/** Puts right what was reported, until somebody has checked it. @throws tax-clue.checked */
export async function correctTaxClue(
  ctx: Context,
  clue: TaxClue,
  version: number,
  input: ReportTaxClueInput,
): Promise<TaxClue> {
  refuseIf(clue.stage !== TaxClueStage.FOUND, 'tax-clue.checked', 'taxpayer', { stage: clue.stage })
  return ctx.update(TaxClue, clue, version, saidOf(input, ctx.today), 'tax-clue.corrected')
}

function refuseStep(clue: TaxClue, to: TaxClueStage, field: string): void {
  const allowed = stagesAfterClue(clue.stage)
  refuseIf(!allowed.includes(to), 'tax-clue.stage-step', field, { from: clue.stage, to, allowed })
}

/** Whether a viewer may say what came of a clue: who it was put to and the bureau, not who only reported it. */
export const mayAnswerClue = (viewer: Viewer, { department }: TaxClue): boolean =>
  viewer.department === department || allows(viewer, 'finance.keep')

/** The department that it was put to says what it found. @throws tax-clue.stage-step, days-out-of-order */
export async function verifyTaxClue(ctx: Context, input: VerifyTaxClueInput): Promise<TaxClue> {
  const clue = await ctx.get(TaxClue, input.id)
  refuseIf(!mayAnswerClue(ctx.viewer, clue), 'not-your-department', 'id')
  const isNothing = input.verifiedAmount === 0
  const stage = isNothing ? TaxClueStage.DISMISSED : TaxClueStage.VERIFIED
  refuseStep(clue, stage, 'id')
  refuseIf(input.verifiedAmount < 0, 'amount-below-zero', 'verifiedAmount')
  refuseFuture(input, ctx.today, 'verifiedOn')
  refuseIf(input.verifiedOn < clue.foundOn, 'days-out-of-order', 'verifiedOn', { after: clue.foundOn })
  const { verifiedOn, verifiedAmount } = input
  const finding = textOf(input.finding, 'finding', 500)
  const patch = { stage, verifiedOn, verifiedAmount, finding, closedOn: isNothing ? verifiedOn : null }
  return ctx.update(TaxClue, clue, input.version, patch, `tax-clue.${stage.toLowerCase()}`)
}

/** The tax is in the treasury, or it is lawfully none. @throws tax-clue.stage-step, tax-clue.over-verified, tax-clue.amount-required */
export async function closeTaxClue(ctx: Context, input: CloseTaxClueInput): Promise<TaxClue> {
  const clue = await ctx.get(TaxClue, input.id)
  refuseIf(input.stage === TaxClueStage.VERIFIED, 'tax-clue.stage-step', 'stage', { from: clue.stage, to: input.stage })
  refuseStep(clue, input.stage, 'stage')
  refuseFuture(input, ctx.today, 'closedOn')
  const since = clue.verifiedOn ?? clue.foundOn
  refuseIf(input.closedOn < since, 'days-out-of-order', 'closedOn', { after: since })
  const recovered = input.stage === TaxClueStage.RECOVERED ? (input.recoveredAmount ?? 0) : 0
  refuseIf(input.stage === TaxClueStage.RECOVERED && recovered <= 0, 'tax-clue.amount-required', 'recoveredAmount')
  const most = clue.verifiedAmount ?? 0
  refuseIf(recovered > most, 'tax-clue.over-verified', 'recoveredAmount', { room: yuanOf(most) })
  const basis = textOrNone(input.basis, 'basis', 200)
  refuseIf(basis === null, 'text-required', 'basis')
  const { stage, closedOn } = input
  const patch = { stage, closedOn, recoveredAmount: recovered > 0 ? recovered : null, basis }
  return ctx.update(TaxClue, clue, input.version, patch, `tax-clue.${stage.toLowerCase()}`, basis)
}
