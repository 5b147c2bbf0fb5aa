import { type Context, Fault } from '@tongchou/service-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import type { UnmaskPersonInput } from './person.input.ts'
import { getPerson } from './person.repository.ts'
import { telephoneOf } from './telephone.ts'
import { Unmasking } from './unmasking.entity.ts'

@ObjectType({ simpleResolvers: true })
export class UnmaskedPerson {
  @Field(() => ID)
  id: string

  @Field(() => String, { nullable: true, description: 'The whole number' })
  telephone: string | null
}

/** @throws not-found, reason-required */
export async function unmaskPerson(ctx: Context, { id, reason }: UnmaskPersonInput): Promise<UnmaskedPerson> {
  const person = await getPerson(ctx, id)
  if (reason.trim() === '') throw new Fault('reason-required', { field: 'reason' })
  await ctx.create(Unmasking, { personId: id }, 'person.unmasked', reason)
  return { id, telephone: telephoneOf(ctx, person) }
}
