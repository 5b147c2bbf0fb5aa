import { type Context, refuseBelowZero, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, DayScalar } from '@tongchou/service-kit'
import { FarmlandArea, FarmlandAreaReason } from './farmland-area.entity.ts'
import { BEST_GRADE, POOREST_GRADE } from './farmland.rules.ts'

@InputType()
export class RecordFarmlandAreaInput extends ChangeInput {
  @Field(() => ID)
  township: string

  @Field(() => Boolean, { description: 'Within the permanent basic farmland' })
  basic: boolean

  @Field(() => Int)
  qualityGrade: number

  @Field(() => Float, { description: 'The area from this day on, not what was added, 亩' })
  areaMu: number

  @Field(() => DayScalar)
  from: string

  @Field(() => FarmlandAreaReason)
  reason: FarmlandAreaReason

  @Field(() => String)
  document: string
}

const TOWNSHIP = /^\d{9}$/

/** A township's farmland of one grade from a day on; what was before ends on that day. @throws farmland.area-before-latest, farmland.grade-off-scale */
export async function recordFarmlandArea(ctx: Context, input: RecordFarmlandAreaInput): Promise<FarmlandArea> {
  const { township, basic, qualityGrade, areaMu, from: fromDay, reason } = input
  refuseIf(!TOWNSHIP.test(township), 'code-wrong-shape', 'township')
  refuseIf(qualityGrade < BEST_GRADE || qualityGrade > POOREST_GRADE, 'farmland.grade-off-scale', 'qualityGrade')
  refuseBelowZero(input, 'areaMu')
  refuseFuture(input, ctx.today, 'from')
  const document = textOf(input.document, 'document', 120)
  const latest = await ctx.db
    .repository(FarmlandArea)
    .findOne({ where: { township, basic, qualityGrade }, order: { fromDay: 'DESC' } })
  if (latest) {
    refuseIf(fromDay <= latest.fromDay, 'farmland.area-before-latest', 'from', { latest: latest.fromDay })
    await ctx.update(FarmlandArea, latest, latest.version, { untilDay: fromDay }, 'farmland-area.ended')
  }
  const facts = { township, basic, qualityGrade, areaMu, fromDay, untilDay: null, reason, document }
  return ctx.create(FarmlandArea, facts, 'farmland-area.recorded')
}
