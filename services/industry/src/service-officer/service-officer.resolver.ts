import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
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
  DayScalar,
  list,
  PageArgs,
  percentOf,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { assignServiceOfficer, recordServiceVisit } from './keep-service.ts'
import { ServiceMode, ServiceOfficer, ServiceVisit } from './service-officer.entity.ts'
import { AssignServiceOfficerInput, RecordServiceVisitInput } from './service-officer.inputs.ts'
import { coverageOf, useOfModes } from './service-officer.repository.ts'

@ObjectType({ simpleResolvers: true, description: 'How many enterprises have an officer on a day' })
class OfficerCoverage {
  @Field(() => Int)
  enterprises: number

  @Field(() => Int)
  covered: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  share: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A way of serving, how often it was used and how it was found' })
class ServiceModeUse {
  @Field(() => ServiceMode)
  mode: ServiceMode

  @Field(() => Int)
  times: number

  @Field(() => Int)
  enterprises: number

  @Field(() => Float, { nullable: true, description: 'Mean of the ratings, 1 to 5' })
  satisfaction: number | null
}

const ServiceOfficerConnection = connectionType(() => ServiceOfficer, 'ServiceOfficer')

@ArgsType()
class ServiceOfficerArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only this officer’s' })
  officer?: string | null
}

@Resolver(() => ServiceOfficer)
export class ServiceOfficerResolver {
  @Query(() => ServiceOfficerConnection, { description: 'Officers in office, with their enterprises' })
  @Allow('industry.read')
  serviceOfficers(
    @Ctx() ctx: Context,
    @Args(() => ServiceOfficerArgs) args: ServiceOfficerArgs,
  ): Promise<Connection<ServiceOfficer>> {
    return list(ctx, ServiceOfficer, args, {
      order: 'officer',
      where: (query) => {
        query.andWhere('row.untilDay IS NULL')
        if (args.officer) query.andWhere('row.officer = :officer', { officer: args.officer })
      },
    })
  }

  @Query(() => OfficerCoverage)
  @Allow('industry.read')
  async serviceOfficerCoverage(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<OfficerCoverage> {
    const { enterprises, covered } = await coverageOf(ctx, asOf ?? ctx.today)
    return { enterprises, covered, share: percentOf(covered, enterprises) }
  }

  @Query(() => [ServiceModeUse])
  @Allow('industry.read')
  serviceModes(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<ServiceModeUse[]> {
    return useOfModes(ctx, year)
  }

  @Mutation(() => ServiceOfficer)
  @Change('industry.record')
  assignServiceOfficer(
    @Ctx() ctx: Context,
    @Arg('input', () => AssignServiceOfficerInput) input: AssignServiceOfficerInput,
  ): Promise<ServiceOfficer> {
    return assignServiceOfficer(ctx, input)
  }

  @Mutation(() => ServiceVisit)
  @Change('industry.record')
  recordServiceVisit(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordServiceVisitInput) input: RecordServiceVisitInput,
  ): Promise<ServiceVisit> {
    return recordServiceVisit(ctx, input)
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { enterpriseId }: ServiceOfficer, @Ctx() ctx: Context): Promise<Enterprise | null> {
    return ctx.load.one(Enterprise, enterpriseId)
  }
}

@Resolver(() => Enterprise)
export class EnterpriseServiceResolver {
  @FieldResolver(() => ServiceOfficer, { nullable: true, description: 'Its officer now' })
  async officer(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<ServiceOfficer | null> {
    const officers = await ctx.load.many(ServiceOfficer, 'enterpriseId', id, 'fromDay')
    return officers.findLast(({ untilDay }) => untilDay === null) ?? null
  }

  @FieldResolver(() => [ServiceOfficer])
  officers(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<ServiceOfficer[]> {
    return ctx.load.many(ServiceOfficer, 'enterpriseId', id, 'fromDay')
  }

  @FieldResolver(() => [ServiceVisit], { description: 'The oldest first' })
  visits(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<ServiceVisit[]> {
    return ctx.load.many(ServiceVisit, 'enterpriseId', id, 'servedOn')
  }

  @FieldResolver(() => DayScalar, { nullable: true })
  async lastVisitedOn(@Root() enterprise: Enterprise, @Ctx() ctx: Context): Promise<string | null> {
    return (await this.visits(enterprise, ctx)).at(-1)?.servedOn ?? null
  }
}
