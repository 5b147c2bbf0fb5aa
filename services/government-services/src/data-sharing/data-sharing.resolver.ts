import { Allow, Change, type Context, DayScalar } from '@tongchou/service-kit'
import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { advanceDataShare } from './advance-data-share.ts'
import { DataShare, DataShareUse } from './data-share.entity.ts'
import { AdvanceDataShareInput } from './data-share.inputs.ts'
import { DataShareStage } from './data-sharing.codes.ts'
import { shareStagesAfter } from './data-sharing.rules.ts'
import { ElectronicStandard, StandardCompliance } from './electronic-standard.entity.ts'
import { GovernmentSystem } from './government-system.entity.ts'
import { SharingBoard, sharingBoard } from './sharing-board.ts'

const usesOf = (ctx: Context, id: string): Promise<DataShareUse[]> =>
  ctx.load.many(DataShareUse, 'shareId', id, 'month')

@Resolver(() => DataShare)
export class DataShareResolver {
  @Query(() => SharingBoard, { nullable: true, description: '一平台、一张网、一个库, and what is shared over them' })
  @Allow('government-services.overview')
  sharingBoard(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<SharingBoard> {
    return sharingBoard(ctx, asOf ?? ctx.today)
  }

  @Mutation(() => DataShare, { description: 'For the department that holds the data' })
  @Change('government-services.answer')
  advanceDataShare(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceDataShareInput) input: AdvanceDataShareInput,
  ): Promise<DataShare> {
    return advanceDataShare(ctx, input)
  }

  @FieldResolver(() => [DataShareStage], { description: 'Stages that may follow' })
  nextStages(@Root() { stage }: DataShare): DataShareStage[] {
    return shareStagesAfter(stage).map((next) => DataShareStage[next])
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: 'Last day on which it was used 最近调用' })
  async lastUsedOn(@Root() { id }: DataShare, @Ctx() ctx: Context): Promise<string | null> {
    const days = (await usesOf(ctx, id)).flatMap(({ lastUsedOn }) => (lastUsedOn === null ? [] : [lastUsedOn]))
    return days.toSorted().at(-1) ?? null
  }

  @FieldResolver(() => Int, { description: '累计调用次数' })
  async calls(@Root() { id }: DataShare, @Ctx() ctx: Context): Promise<number> {
    return (await usesOf(ctx, id)).reduce((sum, { calls }) => sum + calls, 0)
  }

  @FieldResolver(() => Int, { description: '累计减少重复填报次数' })
  async entriesSaved(@Root() { id }: DataShare, @Ctx() ctx: Context): Promise<number> {
    return (await usesOf(ctx, id)).reduce((sum, { entriesSaved }) => sum + entriesSaved, 0)
  }

  @FieldResolver(() => GovernmentSystem, { nullable: true, description: 'null for whom the system is not' })
  system(@Root() { systemId }: DataShare, @Ctx() ctx: Context): Promise<GovernmentSystem | null> {
    return ctx.load.one(GovernmentSystem, systemId)
  }
}

@Resolver(() => DataShareUse)
export class DataShareUseResolver {
  @FieldResolver(() => DataShare, { nullable: true })
  share(@Root() { shareId }: DataShareUse, @Ctx() ctx: Context): Promise<DataShare | null> {
    return ctx.load.one(DataShare, shareId)
  }
}

@Resolver(() => StandardCompliance)
export class StandardComplianceResolver {
  @FieldResolver(() => ElectronicStandard, { nullable: true })
  standard(@Root() { standardId }: StandardCompliance, @Ctx() ctx: Context): Promise<ElectronicStandard | null> {
    return ctx.load.one(ElectronicStandard, standardId)
  }

  @FieldResolver(() => GovernmentSystem, { nullable: true })
  system(@Root() { systemId }: StandardCompliance, @Ctx() ctx: Context): Promise<GovernmentSystem | null> {
    return ctx.load.one(GovernmentSystem, systemId)
  }
}

@ObjectType({ simpleResolvers: true, description: 'Data that another department asks of the viewer’s own' })
class AskedDataShare {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => String)
  resource: string

  @Field(() => ID)
  consumer: string

  @Field(() => String)
  purpose: string

  @Field(() => DayScalar)
  requestedOn: string

  @Field(() => DayScalar)
  answerDueOn: string

  @Field(() => DataShareStage)
  stage: DataShareStage

  @Field(() => DayScalar, { nullable: true })
  answeredOn: string | null

  @Field(() => DayScalar, { nullable: true })
  liveOn: string | null

  @Field(() => DayScalar, { nullable: true })
  stoppedOn: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused or stopped' })
  reason: string | null

  @Field(() => [DataShareStage], { description: 'Stages that may follow' })
  nextStages: DataShareStage[]
}

/** What a department is asked for by others, whose rows it would not see otherwise. */
@Resolver()
export class AskedDataShareResolver {
  @Query(() => [AskedDataShare], {
    description: 'Requests to the viewer’s own department and shares of its data, the first due first',
  })
  @Allow('government-services.read')
  async dataSharesAsked(@Ctx() ctx: Context): Promise<AskedDataShare[]> {
    if (ctx.viewer.department === null) return []
    const found = await ctx.db
      .repository(DataShare)
      .find({ where: { provider: ctx.viewer.department }, order: { answerDueOn: 'ASC', id: 'ASC' } })
    return found.map((share) => ({
      ...share,
      nextStages: shareStagesAfter(share.stage).map((next) => DataShareStage[next]),
    }))
  }
}
