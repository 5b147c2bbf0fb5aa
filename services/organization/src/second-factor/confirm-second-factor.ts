import { type Context, Fault } from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { findCredential } from '../password/credential.repository.ts'
import { Person } from '../person/person.entity.ts'
import { getPerson } from '../person/person.repository.ts'
import { useCode } from './use-code.ts'

@InputType()
export class ConfirmSecondFactorInput {
  @Field(() => String, { description: 'The six digits that the authenticator shows' })
  code: string
}

/** @throws second-factor-enrolled, second-factor-not-offered, second-factor-failed */
export async function confirmSecondFactor(ctx: Context, { code }: ConfirmSecondFactorInput): Promise<Person> {
  const person = await getPerson(ctx, ctx.viewer.id)
  if (person.secondFactorSince) throw new Fault('second-factor-enrolled')
  const offered = (await findCredential(ctx, person.id))?.sealedSecret
  if (!offered) throw new Fault('second-factor-not-offered')
  await useCode(ctx, person, offered, code)
  return ctx.update(Person, person, person.version, { secondFactorSince: ctx.now }, 'second-factor.confirmed')
}
