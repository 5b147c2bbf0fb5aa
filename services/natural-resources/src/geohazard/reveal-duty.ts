import { Change, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { reasonOf, RevealTelephonesInput } from '../telephone/reveal-input.ts'
import { wholeTelephoneOf } from './duty-telephone.ts'
import { GeohazardDutyReveal } from './geohazard-duty-reveal.entity.ts'
import { GeohazardDuty } from './geohazard-duty.entity.ts'

/** Answers from the record of the look: what is kept for a retry is that record’s id, never a number. */
@Resolver(() => GeohazardDutyReveal)
export class GeohazardDutyRevealResolver {
  @Mutation(() => GeohazardDutyReveal, {
    description: 'The whole telephone number of who is on duty, against a reason for the trail. Fault: reason-required',
  })
  @Change('natural-resources.reveal')
  async revealGeohazardDutyTelephone(
    @Ctx() ctx: Context,
    @Arg('input', () => RevealTelephonesInput) input: RevealTelephonesInput,
  ): Promise<GeohazardDutyReveal> {
    const duty = await ctx.get(GeohazardDuty, input.id)
    const reason = reasonOf(input)
    return ctx.create(GeohazardDutyReveal, { dutyId: duty.id }, 'geohazard-duty.telephones-revealed', reason)
  }

  @FieldResolver(() => String, { nullable: true, description: 'The whole number' })
  async telephone(@Root() { dutyId }: GeohazardDutyReveal, @Ctx() ctx: Context): Promise<string | null> {
    return wholeTelephoneOf(ctx, await ctx.get(GeohazardDuty, dutyId))
  }
}
