import { type Context, Fault } from '@tongchou/service-kit'
import { Field, ObjectType } from 'type-graphql'
import { keepSecret } from '../password/credential.repository.ts'
import { Person } from '../person/person.entity.ts'
import { getPerson } from '../person/person.repository.ts'
import { newSecret } from './authenticator.ts'

@ObjectType({ simpleResolvers: true })
export class SecondFactorOffer {
  @Field(() => String, { description: 'The otpauth:// address, to be shown as a QR code' })
  address: string

  @Field(() => String, { description: 'The same secret, to be typed in by hand' })
  secret: string
}

/**
 * Offers a person a secret for his authenticator. It is asked for only after he has confirmed it with a code.
 * @throws second-factor-enrolled
 */
export async function enrolSecondFactor(ctx: Context): Promise<SecondFactorOffer> {
  const person = await getPerson(ctx, ctx.viewer.id)
  if (person.secondFactorSince) throw new Fault('second-factor-enrolled')
  const { secret, address, sealed } = newSecret(ctx, person)
  await keepSecret(ctx, person.id, sealed)
  await ctx.update(Person, person, person.version, {}, 'second-factor.offered')
  return { address, secret }
}
