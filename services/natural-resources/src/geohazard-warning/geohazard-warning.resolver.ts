import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  list,
  PageArgs,
  ListArgs,
} from '@tongchou/service-kit'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { In } from 'typeorm'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { GeohazardNotice, GeohazardWarning, GeohazardWarningLevel } from './geohazard-warning.entity.ts'
import {
  ConfirmGeohazardNoticeInput,
  confirmNotice,
  IssueGeohazardWarningInput,
  issueWarning,
  LiftGeohazardWarningInput,
  liftWarning,
} from './issue-warning.ts'

@ArgsType()
class GeohazardWarningArgs extends PageArgs {
  @Field(() => GeohazardWarningLevel, { nullable: true })
  level?: GeohazardWarningLevel | null

  @Field(() => Boolean, { nullable: true, description: 'Only those in force today' })
  inForce?: boolean | null
}

@ArgsType()
class GeohazardNoticeArgs extends ListArgs {
  @Field(() => ID, { nullable: true })
  warningId?: string | null

  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => Boolean, { nullable: true })
  confirmed?: boolean | null
}

const GeohazardWarningConnection = connectionType(() => GeohazardWarning, 'GeohazardWarning')
const GeohazardNoticeConnection = connectionType(() => GeohazardNotice, 'GeohazardNotice')

@Resolver(() => GeohazardWarning)
export class GeohazardWarningResolver {
  @Query(() => GeohazardWarningConnection, {
    description: 'For the bureau and the county; a township reads its notices',
  })
  @Allow('natural-resources.overview')
  geohazardWarnings(
    @Ctx() ctx: Context,
    @Args(() => GeohazardWarningArgs) args: GeohazardWarningArgs,
  ): Promise<Connection<GeohazardWarning>> {
    return list(ctx, GeohazardWarning, args, {
      order: 'issuedOn',
      where: (query) => {
        if (args.level) query.andWhere('row.level = :level', { level: args.level })
        const inForce = 'row.liftedOn IS NULL AND row.validUntil >= :today'
        if (args.inForce != null) query.andWhere(args.inForce ? inForce : `NOT (${inForce})`, { today: ctx.today })
      },
    })
  }

  @Mutation(() => GeohazardWarning, { description: 'Sends a notice to every point watched in the townships named' })
  @Change('natural-resources.keep')
  issueGeohazardWarning(
    @Ctx() ctx: Context,
    @Arg('input', () => IssueGeohazardWarningInput) input: IssueGeohazardWarningInput,
  ): Promise<GeohazardWarning> {
    return issueWarning(ctx, input)
  }

  @Mutation(() => GeohazardWarning)
  @Change('natural-resources.keep')
  liftGeohazardWarning(
    @Ctx() ctx: Context,
    @Arg('input', () => LiftGeohazardWarningInput) input: LiftGeohazardWarningInput,
  ): Promise<GeohazardWarning> {
    return liftWarning(ctx, input)
  }

  @FieldResolver(() => [GeohazardNotice])
  notices(@Root() { id }: GeohazardWarning, @Ctx() ctx: Context): Promise<GeohazardNotice[]> {
    return ctx.load.many(GeohazardNotice, 'warningId', id, 'township')
  }

  @FieldResolver(() => Int, { description: 'Notices not confirmed yet' })
  async unconfirmed(@Root() { id }: GeohazardWarning, @Ctx() ctx: Context): Promise<number> {
    const notices = await ctx.load.many(GeohazardNotice, 'warningId', id, 'township')
    return notices.filter(({ confirmedOn }) => confirmedOn === null).length
  }
}

@Resolver(() => GeohazardNotice)
export class GeohazardNoticeResolver {
  @Query(() => GeohazardNoticeConnection, { description: 'Those nobody confirmed yet come first' })
  @Allow('natural-resources.read')
  geohazardNotices(
    @Ctx() ctx: Context,
    @Args(() => GeohazardNoticeArgs) args: GeohazardNoticeArgs,
  ): Promise<Connection<GeohazardNotice>> {
    return list(ctx, GeohazardNotice, args, {
      // Both databases put nothing before something.
      order: 'confirmedOn',
      where: (query) => {
        if (args.warningId) query.andWhere('row.warningId = :warningId', { warningId: args.warningId })
        if (args.township) query.andWhere('row.township = :township', { township: args.township })
        if (args.confirmed != null) query.andWhere(`row.confirmedOn IS ${args.confirmed ? 'NOT NULL' : 'NULL'}`)
      },
    })
  }

  @Mutation(() => GeohazardNotice)
  @Change('natural-resources.record')
  confirmGeohazardNotice(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmGeohazardNoticeInput) input: ConfirmGeohazardNoticeInput,
  ): Promise<GeohazardNotice> {
    return confirmNotice(ctx, input)
  }

  @FieldResolver(() => GeohazardWarning, { nullable: true, description: 'Read by whoever may read the notice' })
  warning(@Root() { warningId }: GeohazardNotice, @Ctx() ctx: Context): Promise<GeohazardWarning | null> {
    return ctx.load.batch('warning-of-notice', warningId, async (ids) => {
      const rows = await ctx.db.repository(GeohazardWarning).findBy({ id: In([...ids]) })
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => byId.get(id) ?? null)
    })
  }

  @FieldResolver(() => HazardPoint, { nullable: true })
  point(@Root() { pointId }: GeohazardNotice, @Ctx() ctx: Context): Promise<HazardPoint | null> {
    return ctx.load.one(HazardPoint, pointId)
  }
}
