import {
  type Context,
  DayScalar,
  MoneyScalar,
  refuse,
  refuseBelowZero,
  refuseFuture,
  refuseIf,
  textOf,
  textOrNone,
  UpdateInput,
} from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { LandViolation, LandViolationStage, LandViolationStep } from './land-violation.entity.ts'
import { isLawfulEnd, refusalOfStage } from './violation.rules.ts'

@InputType()
export class AdvanceLandViolationInput extends UpdateInput {
  @Field(() => LandViolationStage)
  stage: LandViolationStage

  @Field(() => DayScalar)
  on: string

  @Field(() => String, { description: 'Filing form, order, decision of penalty, letter of transfer' })
  document: string

  @Field(() => String, { nullable: true })
  note?: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'For PENALISED' })
  fine?: number | null

  @Field(() => ID, { nullable: true, description: 'Department it is handed over to; required with REFERRED' })
  department?: string | null
}

const DEPARTMENT = /^[a-z][a-z0-9-]{1,39}$/

/** Takes a case a step further, with its document. @throws land-violation.stage-step, land-violation.department-required */
export async function advanceViolation(ctx: Context, input: AdvanceLandViolationInput): Promise<LandViolation> {
  const violation = await ctx.get(LandViolation, input.id)
  const { stage, on } = input
  const department = input.department ?? null
  refuseFuture(input, ctx.today, 'on')
  refuseBelowZero(input, 'fine')
  const steps = await ctx.db.repository(LandViolationStep).findBy({ violationId: violation.id })
  const taken = steps.map((each) => each.stage)
  refuse(refusalOfStage(violation.stage, taken, stage, department, violation.stageSince, on))
  refuseIf(department !== null && !DEPARTMENT.test(department), 'code-wrong-shape', 'department')
  const document = textOf(input.document, 'document', 120)
  const step = { violationId: violation.id, stage, takenOn: on, document, note: textOrNone(input.note, 'note', 2000) }
  await ctx.create(LandViolationStep, { ...step, fine: input.fine ?? null }, 'land-violation.step')
  const patch = {
    stage,
    stageSince: on,
    handledOn: violation.handledOn ?? (isLawfulEnd(stage) ? on : null),
    referredTo: stage === LandViolationStage.REFERRED ? department : violation.referredTo,
    closedOn: stage === LandViolationStage.CLOSED ? on : null,
  }
  return ctx.update(LandViolation, violation, input.version, patch, `land-violation.${stage.toLowerCase()}`)
}
