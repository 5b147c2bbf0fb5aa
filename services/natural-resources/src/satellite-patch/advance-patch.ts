import { type Context, DayScalar, refuse, refuseFuture, refuseIf, textOf, UpdateInput } from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { LandViolation } from '../violation/land-violation.entity.ts'
import { SatellitePatch, SatellitePatchStage, SatellitePatchVerdict } from './satellite-patch.entity.ts'
import { refusalOfStage } from './satellite-patch.rules.ts'

@InputType()
export class CheckSatellitePatchInput extends UpdateInput {
  @Field(() => SatellitePatchVerdict)
  verdict: SatellitePatchVerdict

  @Field(() => DayScalar)
  on: string

  @Field(() => String, { description: 'On what the verdict rests' })
  note: string
}

@InputType()
export class AdvanceSatellitePatchInput extends UpdateInput {
  @Field(() => SatellitePatchStage)
  stage: SatellitePatchStage

  @Field(() => DayScalar)
  on: string

  @Field(() => ID, { nullable: true, description: 'The case it became; required with CASE' })
  violationId?: string | null

  @Field(() => String, { nullable: true, description: 'Required with EVIDENCED' })
  document?: string | null
}

/** Notes what the check on the ground found. @throws satellite-patch.already-checked */
export async function checkSatellitePatch(ctx: Context, input: CheckSatellitePatchInput): Promise<SatellitePatch> {
  const patch = await ctx.get(SatellitePatch, input.id)
  refuseIf(patch.stage !== SatellitePatchStage.RECEIVED, 'satellite-patch.already-checked', 'id', {
    stage: patch.stage,
  })
  refuseFuture(input, ctx.today, 'on')
  refuseIf(input.on < patch.receivedOn, 'days-out-of-order', 'on', { after: 'receivedOn', day: patch.receivedOn })
  const checkNote = textOf(input.note, 'note', 2000)
  const found = { stage: SatellitePatchStage.CHECKED, verdict: input.verdict, checkedOn: input.on, checkNote }
  return ctx.update(SatellitePatch, patch, input.version, found, 'satellite-patch.checked')
}

/** Takes a checked patch a step further. @throws satellite-patch.stage-step, satellite-patch.case-required */
export async function advanceSatellitePatch(ctx: Context, input: AdvanceSatellitePatchInput): Promise<SatellitePatch> {
  const patch = await ctx.get(SatellitePatch, input.id)
  const { stage, on } = input
  refuse(refusalOfStage(patch.stage, patch.verdict, stage))
  refuseFuture(input, ctx.today, 'on')
  const since = patch.evidencedOn ?? patch.rectifiedOn ?? patch.checkedOn
  refuseIf(since !== null && on < since, 'days-out-of-order', 'on', { after: since })
  const facts: Partial<SatellitePatch> = { stage }
  if (stage === SatellitePatchStage.CASE) {
    refuseIf(!input.violationId, 'satellite-patch.case-required', 'violationId')
    facts.violationId = (await ctx.get(LandViolation, input.violationId ?? '', 'violationId')).id
  }
  if (stage === SatellitePatchStage.RECTIFIED) facts.rectifiedOn = on
  if (stage === SatellitePatchStage.EVIDENCED) {
    facts.evidencedOn = on
    facts.evidenceDocument = textOf(input.document ?? '', 'document', 120)
  }
  if (stage === SatellitePatchStage.CLOSED) facts.closedOn = on
  return ctx.update(SatellitePatch, patch, input.version, facts, `satellite-patch.${stage.toLowerCase()}`)
}
