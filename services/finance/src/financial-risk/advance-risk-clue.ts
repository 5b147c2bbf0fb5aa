import {
  ChangeInput,
  type Context,
  DayScalar,
  refuseDisorder,
  refuseFuture,
  refuseIf,
  textOf,
  textOrNone,
  UpdateInput,
} from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { FinancialRiskClue, RiskClueStage, RiskField, RiskLevel } from './risk-clue.entity.ts'
import { riskStageAfter } from './risk-clue.rules.ts'

@InputType()
export class ReportRiskClueInput extends ChangeInput {
  @Field(() => String)
  title: string

  @Field(() => RiskField)
  field: RiskField

  @Field(() => String)
  sign: string

  @Field(() => ID, {
    nullable: true,
    description: 'Department that answers; the financial work office where none is named',
  })
  department?: string | null

  @Field(() => DayScalar)
  arisenOn: string

  @Field(() => DayScalar)
  reportedOn: string
}

@InputType()
export class AdvanceRiskClueInput extends UpdateInput {
  @Field(() => RiskClueStage)
  stage: RiskClueStage

  @Field(() => DayScalar, { description: 'The day of the assessment, the disposal, the end' })
  on: string

  @Field(() => RiskLevel, { nullable: true, description: 'Required when assessing' })
  level?: RiskLevel | null

  @Field(() => String, { nullable: true, description: 'Required when disposing' })
  disposal?: string | null
}

const OFFICE = 'financial-work'

/** What is said of a clue, as it is kept. @throws day-in-future, days-out-of-order */
function saidOf(input: ReportRiskClueInput, today: string) {
  refuseFuture(input, today, 'arisenOn', 'reportedOn')
  refuseDisorder(input, 'arisenOn', 'reportedOn')
  const { field, arisenOn, reportedOn } = input
  const said = { title: textOf(input.title, 'title', 120), sign: textOf(input.sign, 'sign', 1000) }
  return { ...said, field, department: input.department ?? OFFICE, arisenOn, reportedOn }
}

/** Any department or office that sees trouble coming says so, and reads what becomes of it. */
export function reportRiskClue(ctx: Context, input: ReportRiskClueInput): Promise<FinancialRiskClue> {
  const reportedBy = ctx.viewer.department ?? ctx.viewer.township ?? OFFICE
  const facts = { ...saidOf(input, ctx.today), reportedBy }
  const open = { level: null, assessedOn: null, disposedOn: null, closedOn: null, disposal: null }
  return ctx.create(FinancialRiskClue, { ...facts, ...open, stage: RiskClueStage.REPORTED }, 'risk-clue.reported')
}

/** Puts right what was reported, until it is assessed. @throws risk-clue.assessed */
export async function correctRiskClue(
  ctx: Context,
  clue: FinancialRiskClue,
  version: number,
  input: ReportRiskClueInput,
): Promise<FinancialRiskClue> {
  refuseIf(clue.stage !== RiskClueStage.REPORTED, 'risk-clue.assessed', 'title', { stage: clue.stage })
  return ctx.update(FinancialRiskClue, clue, version, saidOf(input, ctx.today), 'risk-clue.corrected')
}

const dayColumn = { ASSESSED: 'assessedOn', DISPOSED: 'disposedOn', CLOSED: 'closedOn' } as const

/** One stage on, never two. @throws risk-clue.stage-step, risk-clue.level-required, text-required, days-out-of-order */
export async function advanceRiskClue(ctx: Context, input: AdvanceRiskClueInput): Promise<FinancialRiskClue> {
  const clue = await ctx.get(FinancialRiskClue, input.id)
  const { stage, on: happenedOn } = input
  const next = riskStageAfter(clue.stage)
  const wrong = stage !== next || stage === RiskClueStage.REPORTED
  refuseIf(wrong, 'risk-clue.stage-step', 'stage', { from: clue.stage, to: stage, allowed: next ? [next] : [] })
  refuseFuture(input, ctx.today, 'on')
  const since = clue.disposedOn ?? clue.assessedOn ?? clue.reportedOn
  refuseIf(happenedOn < since, 'days-out-of-order', 'on', { after: since })
  const level = input.level ?? clue.level
  refuseIf(stage === RiskClueStage.ASSESSED && level === null, 'risk-clue.level-required', 'level')
  const disposal = textOrNone(input.disposal, 'disposal', 1000) ?? clue.disposal
  refuseIf(stage === RiskClueStage.DISPOSED && disposal === null, 'text-required', 'disposal')
  const day = stage === RiskClueStage.REPORTED ? {} : { [dayColumn[stage]]: happenedOn }
  const patch = { stage, level, disposal, ...day }
  return ctx.update(FinancialRiskClue, clue, input.version, patch, `risk-clue.${stage.toLowerCase()}`)
}
