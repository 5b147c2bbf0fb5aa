import { Change, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { reasonOf, RevealTelephonesInput } from '../telephone/reveal-input.ts'
import { HazardPointReveal } from './hazard-point-reveal.entity.ts'
import { HazardPoint } from './hazard-point.entity.ts'
import { wholeTelephonesOf } from './point-telephones.ts'

/** Answers from the record of the look: what is kept for a retry is that record’s id, never a number. */
@Resolver(() => HazardPointReveal)
export class HazardPointRevealResolver {
  @Mutation(() => HazardPointReveal, {
    description: 'The whole telephone numbers of a point, against a reason for the trail. Fault: reason-required',
  })
  @Change('natural-resources.reveal')
  async revealHazardPointTelephones(
    @Ctx() ctx: Context,
    @Arg('input', () => RevealTelephonesInput) input: RevealTelephonesInput,
  ): Promise<HazardPointReveal> {
    const point = await ctx.get(HazardPoint, input.id)
    const reason = reasonOf(input)
    return ctx.create(HazardPointReveal, { pointId: point.id }, 'hazard-point.telephones-revealed', reason)
  }

  @FieldResolver(() => String, { nullable: true, description: 'The whole number' })
  async watcherTelephone(@Root() { pointId }: HazardPointReveal, @Ctx() ctx: Context): Promise<string | null> {
    return wholeTelephonesOf(ctx, await ctx.get(HazardPoint, pointId)).watcherTelephone
  }

  @FieldResolver(() => String, { nullable: true, description: 'The whole number' })
  async responsibleTelephone(@Root() { pointId }: HazardPointReveal, @Ctx() ctx: Context): Promise<string | null> {
    return wholeTelephonesOf(ctx, await ctx.get(HazardPoint, pointId)).responsibleTelephone
  }
}
