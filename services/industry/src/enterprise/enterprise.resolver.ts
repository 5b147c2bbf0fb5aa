import {
  Arg,
  Args,
  Ctx,
  Directive,
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
import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  list,
  PageArgs,
  search,
} from '@tongchou/service-kit'
import { Park } from '../park/park.entity.ts'
import { countEnterprisesByTownship, whereEnterprise, whereUpgradeCandidate } from './enterprise.repository.ts'
import { Enterprise } from './enterprise.entity.ts'
import { EnterpriseStatusPeriod } from './enterprise-status.entity.ts'
import { EnterpriseArgs, KeepEnterpriseInput, SetEnterpriseStatusInput } from './enterprise.inputs.ts'
import { keepEnterprise } from './keep-enterprise.ts'
import { setEnterpriseStatus } from './set-enterprise-status.ts'

export const EnterpriseConnection = connectionType(() => Enterprise, 'Enterprise')

@ObjectType({ description: 'A township, whose names the organization service knows' })
@Directive('@key(fields: "code")')
export class Township {
  @Field(() => ID)
  code: string
}

@Resolver(() => Township)
export class TownshipResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Surviving industrial enterprises of the township' })
  enterpriseCount(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number> {
    return ctx.load.batch('enterprises-by-township', code, (codes) => countEnterprisesByTownship(ctx, codes))
  }
}

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => EnterpriseConnection)
  @Allow('industry.read')
  enterprises(@Ctx() ctx: Context, @Args(() => EnterpriseArgs) args: EnterpriseArgs): Promise<Connection<Enterprise>> {
    return list(ctx, Enterprise, args, {
      order: args.orderBy,
      where: (query) => {
        search(query, args.search, ['name', 'id'])
        whereEnterprise(query, args.filter ?? {})
      },
    })
  }

  @Query(() => Enterprise, { nullable: true })
  @Allow('industry.read')
  enterprise(@Ctx() ctx: Context, @Arg('uscc', () => ID) uscc: string): Promise<Enterprise | null> {
    return ctx.load.one(Enterprise, uscc)
  }

  @Query(() => EnterpriseConnection, {
    description: 'Enterprises below designated size with a revenue of 1,500 to 2,000 万元 and above: the nursery',
  })
  @Allow('industry.read')
  upgradeCandidates(@Ctx() ctx: Context, @Args(() => PageArgs) args: PageArgs): Promise<Connection<Enterprise>> {
    return list(ctx, Enterprise, args, { order: 'annualRevenue', where: whereUpgradeCandidate })
  }

  @Mutation(() => Enterprise, { description: 'Registers an enterprise, or puts one right when version is given' })
  @Change('industry.record')
  keepEnterprise(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepEnterpriseInput) input: KeepEnterpriseInput,
  ): Promise<Enterprise> {
    return keepEnterprise(ctx, input)
  }

  @Mutation(() => Enterprise)
  @Change('industry.record')
  setEnterpriseStatus(
    @Ctx() ctx: Context,
    @Arg('input', () => SetEnterpriseStatusInput) input: SetEnterpriseStatusInput,
  ): Promise<Enterprise> {
    return setEnterpriseStatus(ctx, input)
  }

  @FieldResolver(() => ID)
  uscc(@Root() { id }: Enterprise): string {
    return id
  }

  @FieldResolver(() => Boolean)
  aboveScale(@Root() { aboveScaleSince }: Enterprise): boolean {
    return aboveScaleSince !== null
  }

  @FieldResolver(() => ID)
  townshipCode(@Root() { township }: Enterprise): string {
    return township
  }

  @FieldResolver(() => Township, { nullable: true })
  township(@Root() { township }: Enterprise): Township {
    return { code: township }
  }

  @FieldResolver(() => Park, { nullable: true })
  async park(@Root() { parkId }: Enterprise, @Ctx() ctx: Context): Promise<Park | null> {
    return parkId === null ? null : ctx.load.one(Park, parkId)
  }

  @FieldResolver(() => [EnterpriseStatusPeriod])
  statusHistory(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<EnterpriseStatusPeriod[]> {
    return ctx.load.many(EnterpriseStatusPeriod, 'enterpriseId', id, 'fromDay')
  }
}
