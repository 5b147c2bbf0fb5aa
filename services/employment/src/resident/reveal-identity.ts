import { ChangeInput, type Context, refuseIf } from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { IdentityReveal, Resident } from './resident.entity.ts'

const SHORTEST_REASON = 4

@InputType()
export class RevealIdentityInput extends ChangeInput {
  @Field(() => ID, { description: 'The person' })
  id: string

  @Field(() => String, { description: 'Why the whole number is needed; it goes into the trail' })
  reason: string
}

/**
 * Shows a person’s whole identity number once, against a reason that stays in the trail. What is kept of it is the look
 * alone: a retry reads the number anew, so that no answer with it lies anywhere.
 * @throws not-found, reason-required, identity.reason-too-short
 */
export async function revealIdentity(ctx: Context, { id, reason }: RevealIdentityInput): Promise<IdentityReveal> {
  const resident = await ctx.get(Resident, id)
  const why = reason.trim()
  refuseIf(why === '', 'reason-required', 'reason')
  refuseIf(why.length < SHORTEST_REASON, 'identity.reason-too-short', 'reason', { least: SHORTEST_REASON })
  return ctx.create(IdentityReveal, { residentId: resident.id }, 'resident.identity-revealed', why)
}
