import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Mutation,
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
  ListArgs,
  PageArgs,
} from '@tongchou/service-kit'
import { CarryingCapacity, carryingCapacityOf } from './carrying-capacity.ts'
import { keepPark, keepParkApproval, keepParkUtility, keepParkWork, recordParkLand } from './keep-park.ts'
import { breachesOf } from './plan-conformity.rules.ts'
import { ParkApproval } from './park-approval.entity.ts'
import {
  KeepParkApprovalInput,
  KeepParkInput,
  KeepParkUtilityInput,
  KeepParkWorkInput,
  RecordParkLandInput,
} from './park.inputs.ts'
import { ParkWork, ParkWorkKind } from './park-work.entity.ts'
import { Park, ParkLand, ParkUtility } from './park.entity.ts'

const ParkWorkConnection = connectionType(() => ParkWork, 'ParkWork')

@ArgsType()
class ParkWorkArgs extends ListArgs {
  @Field(() => ID, { nullable: true })
  parkId?: string | null

  @Field(() => ParkWorkKind, { nullable: true })
  kind?: ParkWorkKind | null
}

@Resolver(() => Park)
export class ParkResolver {
  @Query(() => [Park])
  @Allow('industry.read')
  async parks(@Ctx() ctx: Context): Promise<Park[]> {
    return (await list(ctx, Park, { first: 200, direction: 'ASC' } as PageArgs, { order: 'name' })).nodes
  }

  @Query(() => Park, { nullable: true })
  @Allow('industry.read')
  park(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Park | null> {
    return ctx.load.one(Park, id)
  }

  @Query(() => ParkWorkConnection)
  @Allow('industry.read')
  parkWorks(@Ctx() ctx: Context, @Args(() => ParkWorkArgs) args: ParkWorkArgs): Promise<Connection<ParkWork>> {
    return list(ctx, ParkWork, args, {
      order: 'plannedBy',
      where: (query) => {
        if (args.parkId) query.andWhere('row.parkId = :parkId', { parkId: args.parkId })
        if (args.kind) query.andWhere('row.kind = :kind', { kind: args.kind })
      },
    })
  }

  @Mutation(() => Park)
  @Change('industry.keep')
  keepPark(@Ctx() ctx: Context, @Arg('input', () => KeepParkInput) input: KeepParkInput): Promise<Park> {
    return keepPark(ctx, input)
  }

  @Mutation(() => ParkLand)
  @Change('industry.keep')
  recordParkLand(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordParkLandInput) input: RecordParkLandInput,
  ): Promise<ParkLand> {
    return recordParkLand(ctx, input)
  }

  @Mutation(() => ParkUtility)
  @Change('industry.keep')
  keepParkUtility(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepParkUtilityInput) input: KeepParkUtilityInput,
  ): Promise<ParkUtility> {
    return keepParkUtility(ctx, input)
  }

  @Mutation(() => ParkWork)
  @Change('industry.keep')
  keepParkWork(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepParkWorkInput) input: KeepParkWorkInput,
  ): Promise<ParkWork> {
    return keepParkWork(ctx, input)
  }

  @Mutation(() => ParkApproval)
  @Change('industry.keep')
  keepParkApproval(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepParkApprovalInput) input: KeepParkApprovalInput,
  ): Promise<ParkApproval> {
    return keepParkApproval(ctx, input)
  }

  @FieldResolver(() => [ParkLand])
  land(@Root() { id }: Park, @Ctx() ctx: Context): Promise<ParkLand[]> {
    return ctx.load.many(ParkLand, 'parkId', id, 'fromDay')
  }

  @FieldResolver(() => [ParkUtility])
  utilities(@Root() { id }: Park, @Ctx() ctx: Context): Promise<ParkUtility[]> {
    return ctx.load.many(ParkUtility, 'parkId', id, 'readOn')
  }

  @FieldResolver(() => [ParkWork])
  works(@Root() { id }: Park, @Ctx() ctx: Context): Promise<ParkWork[]> {
    return ctx.load.many(ParkWork, 'parkId', id, 'plannedBy')
  }

  @FieldResolver(() => [ParkApproval])
  approvals(@Root() { id }: Park, @Ctx() ctx: Context): Promise<ParkApproval[]> {
    return ctx.load.many(ParkApproval, 'parkId', id, 'kind')
  }

  @FieldResolver(() => [String], {
    description:
      'Where a project would break the plan: industry-outside-plan, intensity-below-plan, land-not-free, land-required',
  })
  async planBreaches(
    @Root() park: Park,
    @Ctx() ctx: Context,
    @Arg('industryCode', () => String) industryCode: string,
    @Arg('investment', () => Float, { description: '万元' }) investment: number,
    @Arg('landMu', () => Float) landMu: number,
  ): Promise<string[]> {
    const [land] = await carryingCapacityOf(ctx, park.id, ctx.today)
    return breachesOf({ ...park, landFree: land?.headroom ?? 0 }, { industryCode, investment, landMu })
  }

  @FieldResolver(() => [CarryingCapacity], {
    description: 'What the park can still carry on a day: industrial land, water, power, sewage',
  })
  carryingCapacity(
    @Root() { id }: Park,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<CarryingCapacity[]> {
    return carryingCapacityOf(ctx, id, asOf ?? ctx.today)
  }
}
