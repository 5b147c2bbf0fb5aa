import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  daysBetween,
  list,
  PageArgs,
} from '@tongchou/service-kit'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { HazardFinding, HazardWatch } from './hazard-watch.entity.ts'
import { whereWatch } from './hazard-watch.repository.ts'
import { reportHazardWatch, ReportHazardWatchInput } from './report-hazard-watch.ts'
import { HazardWatchDay, watchOfDay } from './watch-today.ts'

@ArgsType()
class HazardWatchArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  pointId?: string | null

  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => DayScalar, { nullable: true })
  from?: string | null

  @Field(() => DayScalar, { nullable: true })
  until?: string | null

  @Field(() => [HazardFinding], { nullable: true })
  finding?: HazardFinding[] | null
}

const HazardWatchConnection = connectionType(() => HazardWatch, 'HazardWatch')

@Resolver(() => HazardWatch)
export class HazardWatchResolver {
  @Query(() => HazardWatchConnection)
  @Allow('natural-resources.read')
  hazardWatches(
    @Ctx() ctx: Context,
    @Args(() => HazardWatchArgs) args: HazardWatchArgs,
  ): Promise<Connection<HazardWatch>> {
    return list(ctx, HazardWatch, args, {
      order: 'watchedOn',
      where: (query) => whereWatch(query, args),
    })
  }

  @Query(() => [HazardWatchDay], { description: 'Who watched today and who did not: all together, then by township' })
  @Allow('natural-resources.read')
  hazardWatchDay(
    @Ctx() ctx: Context,
    @Arg('on', () => DayScalar, { nullable: true }) on?: string | null,
  ): Promise<HazardWatchDay[]> {
    return watchOfDay(ctx, on ?? ctx.today)
  }

  @Mutation(() => HazardWatch, {
    description: 'The watcher’s one button: idempotent by its key, and as welcome a day late as at once',
  })
  @Change('natural-resources.record')
  reportHazardWatch(
    @Ctx() ctx: Context,
    @Arg('input', () => ReportHazardWatchInput) input: ReportHazardWatchInput,
  ): Promise<HazardWatch> {
    return reportHazardWatch(ctx, input)
  }

  @FieldResolver(() => HazardPoint, { nullable: true })
  point(@Root() { pointId }: HazardWatch, @Ctx() ctx: Context): Promise<HazardPoint | null> {
    return ctx.load.one(HazardPoint, pointId)
  }

  @FieldResolver(() => Int, { description: 'Days between observation and arrival' })
  daysLate(@Root() { watchedOn, arrivedOn }: HazardWatch): number {
    return Math.max(0, daysBetween(watchedOn, arrivedOn))
  }
}
