import {
  allows,
  type Context,
  DayScalar,
  refuse,
  refuseBelowZero,
  refuseFuture,
  refuseIf,
  textOrNone,
  UpdateInput,
} from '@tongchou/service-kit'
import { Field, InputType, Int } from 'type-graphql'
import { HazardPoint, HazardPointStage, HazardPointStep } from './hazard-point.entity.ts'
import { refusalOfStage } from './hazard-point.rules.ts'

@InputType()
export class AdvanceHazardPointInput extends UpdateInput {
  @Field(() => HazardPointStage)
  stage: HazardPointStage

  @Field(() => DayScalar)
  on: string

  @Field(() => String, { nullable: true, description: 'Required with TREATED and DELISTED' })
  document?: string | null

  @Field(() => String, { nullable: true })
  note?: string | null

  @Field(() => Int, { nullable: true, description: 'People brought away; required with EVACUATED' })
  evacuated?: number | null
}

/** What the bureau alone may say: that a point was treated, and that it is none any more. */
const BUREAU_ONLY: readonly HazardPointStage[] = [HazardPointStage.TREATED, HazardPointStage.DELISTED]

/** Whether this viewer may take a point to that stage: nobody is offered what would be refused. */
export const mayTakeTo = (ctx: Context, stage: HazardPointStage): boolean =>
  !BUREAU_ONLY.includes(stage) || allows(ctx.viewer, 'natural-resources.keep')

/** Takes a point from one state to another. @throws hazard-point.stage-step, hazard-point.bureau-only, hazard-point.watcher-required, hazard-point.evacuated-required */
export async function advanceHazardPoint(ctx: Context, input: AdvanceHazardPointInput): Promise<HazardPoint> {
  const point = await ctx.get(HazardPoint, input.id)
  const { stage, on } = input
  refuseIf(!mayTakeTo(ctx, stage), 'hazard-point.bureau-only', 'stage')
  refuseFuture(input, ctx.today, 'on')
  refuseBelowZero(input, 'evacuated')
  refuse(refusalOfStage(point, input))
  const document = textOrNone(input.document, 'document', 120)
  const note = textOrNone(input.note, 'note', 2000)
  const step = { pointId: point.id, stage, takenOn: on, document, note, evacuated: input.evacuated ?? null }
  await ctx.create(HazardPointStep, step, 'hazard-point.step')
  const patch = {
    stage,
    stageSince: on,
    treatedOn: stage === HazardPointStage.TREATED ? on : point.treatedOn,
    delistedOn: stage === HazardPointStage.DELISTED ? on : null,
  }
  return ctx.update(HazardPoint, point, input.version, patch, `hazard-point.${stage.toLowerCase()}`)
}
