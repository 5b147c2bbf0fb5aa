import { Change, type Context, type Feature } from '@tongchou/service-kit'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Person } from '../person/person.entity.ts'
import { PersonStatusInput } from '../person/person.input.ts'
import { confirmSecondFactor, ConfirmSecondFactorInput } from './confirm-second-factor.ts'
import { enrolSecondFactor, SecondFactorOffer } from './enrol-second-factor.ts'
import { resetSecondFactor } from './reset-second-factor.ts'

@Resolver()
class SecondFactorResolver {
  @Mutation(() => SecondFactorOffer, {
    description: 'Offers a secret for the authenticator. Fault: second-factor-enrolled',
  })
  @Change('county.read')
  enrolSecondFactor(@Ctx() ctx: Context): Promise<SecondFactorOffer> {
    return enrolSecondFactor(ctx)
  }

  @Mutation(() => Person, { description: 'From now on signing in asks for a code. Fault: second-factor-failed' })
  @Change('county.read')
  confirmSecondFactor(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmSecondFactorInput) input: ConfirmSecondFactorInput,
  ): Promise<Person> {
    return confirmSecondFactor(ctx, input)
  }

  @Mutation(() => Person, { description: 'Takes a lost authenticator away. Fault: own-account' })
  @Change('people.keep')
  resetSecondFactor(
    @Ctx() ctx: Context,
    @Arg('input', () => PersonStatusInput) input: PersonStatusInput,
  ): Promise<Person> {
    return resetSecondFactor(ctx, input)
  }
}

export const secondFactors: Feature = { resolvers: [SecondFactorResolver] }
