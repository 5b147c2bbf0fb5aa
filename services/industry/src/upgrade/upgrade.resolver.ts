import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
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
  MoneyScalar,
  PageArgs,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { KeepInput, keepRecord } from '../registry/keep-record.ts'
import { refuseBelowZero, refuseDisorder, refuseFuture, refuseIf, textOf, textOrNone } from '../registry/refuse.ts'
import { UpgradeKind, UpgradeProject, UpgradeStage } from './upgrade-project.entity.ts'

@InputType()
class KeepUpgradeProjectInput extends KeepInput {
  @Field(() => ID)
  uscc: string

  @Field(() => UpgradeKind)
  kind: UpgradeKind

  @Field(() => String)
  name: string

  @Field(() => UpgradeStage)
  stage: UpgradeStage

  @Field(() => MoneyScalar)
  investment: number

  @Field(() => String, { nullable: true })
  support?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Required once it is under way' })
  startedOn?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Required once it is done' })
  doneOn?: string | null

  @Field(() => String, { nullable: true, description: 'Required once it is effective' })
  effect?: string | null
}

@ArgsType()
class UpgradeProjectArgs extends PageArgs {
  @Field(() => UpgradeKind, { nullable: true })
  kind?: UpgradeKind | null

  @Field(() => UpgradeStage, { nullable: true })
  stage?: UpgradeStage | null
}

const UpgradeProjectConnection = connectionType(() => UpgradeProject, 'UpgradeProject')
const ORDER = Object.values(UpgradeStage)
const isAtLeast = (stage: UpgradeStage, least: UpgradeStage): boolean => ORDER.indexOf(stage) >= ORDER.indexOf(least)

async function keepUpgrade(ctx: Context, input: KeepUpgradeProjectInput): Promise<UpgradeProject> {
  const { id: enterpriseId } = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseBelowZero(input, 'investment')
  refuseFuture(input, ctx.today, 'startedOn', 'doneOn')
  refuseDisorder(input, 'startedOn', 'doneOn')
  const { kind, stage, investment } = input
  const [startedOn, doneOn] = [input.startedOn ?? null, input.doneOn ?? null]
  const effect = textOrNone(input.effect, 'effect', 2000)
  refuseIf(isAtLeast(stage, UpgradeStage.UNDER_WAY) !== (startedOn !== null), 'upgrade.stage-day', 'startedOn', {
    stage,
  })
  refuseIf(isAtLeast(stage, UpgradeStage.DONE) !== (doneOn !== null), 'upgrade.stage-day', 'doneOn', { stage })
  refuseIf(stage === UpgradeStage.EFFECTIVE && effect === null, 'upgrade.effect-required', 'effect')
  const texts = { name: textOf(input.name, 'name', 160), support: textOrNone(input.support, 'support', 2000), effect }
  const facts = { enterpriseId, kind, stage, investment, startedOn, doneOn, ...texts }
  return keepRecord(ctx, UpgradeProject, input, 'upgrade', facts)
}

@Resolver(() => UpgradeProject)
export class UpgradeResolver {
  @Query(() => UpgradeProjectConnection)
  @Allow('industry.read')
  upgradeProjects(
    @Ctx() ctx: Context,
    @Args(() => UpgradeProjectArgs) args: UpgradeProjectArgs,
  ): Promise<Connection<UpgradeProject>> {
    return list(ctx, UpgradeProject, args, {
      order: 'name',
      where: (query) => {
        if (args.kind) query.andWhere('row.kind = :kind', { kind: args.kind })
        if (args.stage) query.andWhere('row.stage = :stage', { stage: args.stage })
      },
    })
  }

  @Mutation(() => UpgradeProject)
  @Change('industry.record')
  keepUpgradeProject(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepUpgradeProjectInput) input: KeepUpgradeProjectInput,
  ): Promise<UpgradeProject> {
    return keepUpgrade(ctx, input)
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { enterpriseId }: UpgradeProject, @Ctx() ctx: Context): Promise<Enterprise | null> {
    return ctx.load.one(Enterprise, enterpriseId)
  }
}

@Resolver(() => Enterprise)
export class EnterpriseUpgradesResolver {
  @FieldResolver(() => [UpgradeProject])
  upgrades(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<UpgradeProject[]> {
    return ctx.load.many(UpgradeProject, 'enterpriseId', id, 'name')
  }
}
