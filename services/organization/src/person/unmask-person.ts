import { type Context, Fault } from '@tongchou/service-kit'
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import type { UnmaskPersonInput } from './person.input.ts'
import { getPerson } from './person.repository.ts'
import { telephoneOf } from './telephone.ts'
import { Unmasking } from './unmasking.entity.ts'

@ObjectType()
export class UnmaskedPerson {
  @Field(() => ID)
  id: string

  @Field(() => String, { nullable: true, description: 'The whole number' })
  telephone: string | null
}

/** Answers from the record of the unmasking: what is kept for a retry is that record's id, never the number. */
@Resolver(() => UnmaskedPerson)
export class UnmaskedPersonResolver {
  @FieldResolver()
  id(@Root() { personId }: Unmasking): string {
    return personId
  }

  @FieldResolver()
  async telephone(@Root() { personId }: Unmasking, @Ctx() ctx: Context): Promise<string | null> {
    return telephoneOf(ctx, await getPerson(ctx, personId))
  }
}

/** @throws not-found, reason-required */
export async function unmaskPerson(ctx: Context, { id, reason }: UnmaskPersonInput): Promise<Unmasking> {
  await getPerson(ctx, id)
  if (reason.trim() === '') throw new Fault('reason-required', { field: 'reason' })
  return ctx.create(Unmasking, { personId: id }, 'person.unmasked', reason)
}
