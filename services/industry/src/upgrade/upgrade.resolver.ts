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
  ListArgs,
  KeepInput,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { keepUpgradeProject } from './keep-upgrade-project.ts'
import { UpgradeKind, UpgradeProject, UpgradeStage } from './upgrade-project.entity.ts'

@InputType()
export class KeepUpgradeProjectInput extends KeepInput {
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
class UpgradeProjectArgs extends ListArgs {
  @Field(() => UpgradeKind, { nullable: true })
  kind?: UpgradeKind | null

  @Field(() => UpgradeStage, { nullable: true })
  stage?: UpgradeStage | null
}

const UpgradeProjectConnection = connectionType(() => UpgradeProject, 'UpgradeProject')

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
    return keepUpgradeProject(ctx, input)
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
