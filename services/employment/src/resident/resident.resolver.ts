import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  Fault,
  list,
  PageArgs,
} from '@tongchou/service-kit'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Township } from '../county/county.types.ts'
import { identityOf } from './identity.ts'
import { faultOfIdentity, maskIdentity, normalIdentity } from './identity.rules.ts'
import { findByIdentity, registrationByTownship } from './resident.repository.ts'
import { IdentityReveal, Resident } from './resident.entity.ts'
import { revealIdentity, RevealIdentityInput } from './reveal-identity.ts'

@ArgsType()
class UnregisteredArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  township?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'One township’s universal insurance registration 全民参保登记' })
class RegistrationShare {
  @Field(() => Township, { nullable: true })
  township: Township

  @Field(() => Int)
  residents: number

  @Field(() => Int)
  registered: number
}

const UnregisteredConnection = connectionType(() => Resident, 'UnregisteredResident')

@Resolver(() => Resident)
export class ResidentResolver {
  @Query(() => Resident, { nullable: true })
  @Allow('employment.read')
  resident(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Resident | null> {
    return ctx.load.one(Resident, id)
  }

  @Query(() => Resident, {
    nullable: true,
    description: 'The person with this identity number, if the viewer may see him',
  })
  @Allow('employment.record')
  async residentByIdentity(@Ctx() ctx: Context, @Arg('number', () => String) given: string): Promise<Resident | null> {
    const number = normalIdentity(given)
    const fault = faultOfIdentity(number, ctx.today)
    if (fault) throw new Fault(fault, { field: 'number' })
    return findByIdentity(ctx, number)
  }

  @Query(() => UnregisteredConnection, {
    description: 'Residents without the universal insurance registration 未参保登记人员',
  })
  @Allow('employment.read')
  unregisteredResidents(
    @Ctx() ctx: Context,
    @Args(() => UnregisteredArgs) args: UnregisteredArgs,
  ): Promise<Connection<Resident>> {
    return list(ctx, Resident, args, {
      order: 'township',
      where: (query) => {
        query.andWhere('row.insuranceRegisteredOn IS NULL AND row.leftOn IS NULL')
        if (args.township) query.andWhere('row.township = :township', { township: args.township })
      },
    })
  }

  @Query(() => [RegistrationShare], { description: 'Residents and those registered, by township' })
  @Allow('employment.read')
  insuranceRegistration(@Ctx() ctx: Context): Promise<RegistrationShare[]> {
    return registrationByTownship(ctx)
  }

  @Mutation(() => IdentityReveal, {
    description:
      'The whole identity number, against a reason for the trail. Faults: reason-required, identity.reason-too-short',
  })
  @Change('employment.record')
  revealIdentity(
    @Ctx() ctx: Context,
    @Arg('input', () => RevealIdentityInput) input: RevealIdentityInput,
  ): Promise<IdentityReveal> {
    return revealIdentity(ctx, input)
  }

  @FieldResolver(() => String, { description: 'Masked, as 6207**********1234; whole only by `revealIdentity`' })
  identityNumber(@Root() resident: Resident, @Ctx() ctx: Context): string {
    return maskIdentity(identityOf(ctx, resident))
  }
}

@Resolver(() => IdentityReveal)
export class IdentityRevealResolver {
  @FieldResolver(() => String, { description: 'The whole number' })
  async identityNumber(@Root() { residentId }: IdentityReveal, @Ctx() ctx: Context): Promise<string> {
    return identityOf(ctx, await ctx.get(Resident, residentId))
  }
}
