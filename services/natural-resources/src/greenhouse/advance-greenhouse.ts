import { type Context, DayScalar, refuseFuture, refuseIf, textOf, UpdateInput } from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { GreenhouseCase, GreenhouseStage } from './greenhouse-case.entity.ts'
import { stagesAfter } from './greenhouse.rules.ts'

@InputType()
export class AdvanceGreenhouseCaseInput extends UpdateInput {
  @Field(() => GreenhouseStage)
  stage: GreenhouseStage

  @Field(() => DayScalar)
  on: string

  @Field(() => String, { nullable: true, description: 'What is done, with RECTIFYING; who accepted it, with ACCEPTED' })
  text?: string | null
}

@InputType()
export class RecheckGreenhouseCaseInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string
}

type Facts = Partial<GreenhouseCase>

const WRITES: Readonly<Record<GreenhouseStage, (on: string, text: string) => Facts>> = {
  FOUND: () => ({}),
  RECTIFYING: (_on, text) => ({ action: textOf(text, 'text', 2000), rectifiedOn: null }),
  RECTIFIED: (rectifiedOn) => ({ rectifiedOn }),
  ACCEPTED: (acceptedOn, text) => ({ acceptedOn, acceptedBy: textOf(text, 'text', 60), recheckedOn: null }),
  REBOUND: (reboundOn) => ({ reboundOn, recheckedOn: reboundOn }),
}

/** Takes a case a step further; a house that came back begins again. @throws greenhouse-case.stage-step */
export async function advanceGreenhouseCase(ctx: Context, input: AdvanceGreenhouseCaseInput): Promise<GreenhouseCase> {
  const greenhouse = await ctx.get(GreenhouseCase, input.id)
  const { stage, on, text } = input
  refuseIf(!stagesAfter(greenhouse.stage).includes(stage), 'greenhouse-case.stage-step', 'stage', {
    stage: greenhouse.stage,
  })
  refuseFuture(input, ctx.today, 'on')
  const since = greenhouse.reboundOn ?? greenhouse.rectifiedOn ?? greenhouse.foundOn
  refuseIf(on < since, 'days-out-of-order', 'on', { after: since })
  const facts = { ...WRITES[stage](on, text ?? ''), stage }
  return ctx.update(GreenhouseCase, greenhouse, input.version, facts, `greenhouse-case.${stage.toLowerCase()}`)
}

/** Notes that an accepted case was looked at again and has not come back. @throws greenhouse-case.not-accepted */
export async function recheckGreenhouseCase(ctx: Context, input: RecheckGreenhouseCaseInput): Promise<GreenhouseCase> {
  const greenhouse = await ctx.get(GreenhouseCase, input.id)
  refuseIf(greenhouse.stage !== GreenhouseStage.ACCEPTED, 'greenhouse-case.not-accepted', 'id')
  refuseFuture(input, ctx.today, 'on')
  refuseIf(greenhouse.acceptedOn !== null && input.on < greenhouse.acceptedOn, 'days-out-of-order', 'on', {
    after: 'acceptedOn',
    day: greenhouse.acceptedOn,
  })
  return ctx.update(GreenhouseCase, greenhouse, input.version, { recheckedOn: input.on }, 'greenhouse-case.rechecked')
}
