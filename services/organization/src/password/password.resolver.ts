import { Allow, Change, type Context, type Feature } from '@tongchou/service-kit'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Person } from '../person/person.entity.ts'
import { ResetPasswordInput } from '../person/person.input.ts'
import { changePassword, ChangePasswordInput } from './change-password.ts'
import { Credential } from './credential.entity.ts'
import { PasswordReset, resetPassword } from './reset-password.ts'

@Resolver()
class PasswordResolver {
  // A wrong password must leave its count behind, so the verb opens its own transactions.
  @Mutation(() => Person, {
    description:
      'Faults: password-too-short, -too-long, -too-usual, -like-username, -too-plain, -wrong, -reused; account-locked',
  })
  @Allow('county.read')
  changePassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<Person> {
    return changePassword(ctx, input)
  }

  @Mutation(() => PasswordReset, { description: 'Gives a person a password for one sign-in. Fault: own-account' })
  @Change('people.keep')
  resetPassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
  ): Promise<PasswordReset> {
    return resetPassword(ctx, input)
  }
}

export const passwords: Feature = { entities: [Credential], resolvers: [PasswordResolver] }
