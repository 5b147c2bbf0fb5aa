import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
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
  daysBetween,
  KeepInput,
} from '@tongchou/service-kit'
import { keepProjectStageGoal, rank } from './keep-project-stage-goal.ts'
import { IndustrialStage, ProjectStageGoal } from './project-stage.entity.ts'
import { Project } from './project.type.ts'
import { goalStateOn, LONG_STAY } from './stage.rules.ts'

export enum StageGoalState {
  REACHED = 'REACHED',
  REACHED_LATE = 'REACHED_LATE',
  OPEN = 'OPEN',
  MISSED = 'MISSED',
}
registerEnumType(StageGoalState, { name: 'StageGoalState', description: 'Plan against actual' })

@InputType()
export class KeepProjectStageGoalInput extends KeepInput {
  @Field(() => ID)
  projectId: string

  @Field(() => String, { description: 'As 2022Q3' })
  quarter: string

  @Field(() => IndustrialStage)
  stage: IndustrialStage

  @Field(() => String)
  owner: string

  @Field(() => ID)
  department: string

  @Field(() => DayScalar, { nullable: true })
  reachedOn?: string | null

  @Field(() => String, { nullable: true })
  blocker?: string | null
}

@ArgsType()
class StageGoalArgs extends ListArgs {
  @Field(() => String, { nullable: true })
  quarter?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Where a project stands in the pipeline, and since when' })
class PipelinePlace {
  @Field(() => Project, { nullable: true })
  project: Project

  @Field(() => IndustrialStage, { description: 'The last stage found reached' })
  stage: IndustrialStage

  @Field(() => DayScalar)
  since: string

  @Field(() => Int)
  days: number

  @Field(() => Boolean, { description: 'In one stage for more than 120 days, and not yet at capacity' })
  tooLong: boolean

  @Field(() => String, { nullable: true, description: 'Who drives the next stage' })
  nextOwner: string | null

  @Field(() => String, { nullable: true })
  blocker: string | null
}

const StageGoalConnection = connectionType(() => ProjectStageGoal, 'ProjectStageGoal')

function placesOf(goals: readonly ProjectStageGoal[], today: string): PipelinePlace[] {
  const byProject = Map.groupBy(goals, ({ projectId }) => projectId)
  return [...byProject].flatMap(([id, own]) => {
    const inOrder = own.toSorted((a, b) => rank(a) - rank(b))
    const last = inOrder.findLast(({ reachedOn }) => reachedOn !== null)
    if (!last) return []
    const next = inOrder.find((goal) => rank(goal) > rank(last))
    const days = daysBetween(last.reachedOn!, today)
    const tooLong = days > LONG_STAY && last.stage !== IndustrialStage.AT_CAPACITY
    const place = { stage: last.stage, since: last.reachedOn!, days, tooLong }
    return [{ project: { id }, ...place, nextOwner: next?.owner ?? null, blocker: next?.blocker ?? null }]
  })
}

@Resolver(() => ProjectStageGoal)
export class ProjectStageResolver {
  @Query(() => StageGoalConnection)
  @Allow('industry.read')
  projectStageGoals(
    @Ctx() ctx: Context,
    @Args(() => StageGoalArgs) args: StageGoalArgs,
  ): Promise<Connection<ProjectStageGoal>> {
    return list(ctx, ProjectStageGoal, args, {
      order: 'quarter',
      where: (query) => {
        if (args.quarter) query.andWhere('row.quarter = :quarter', { quarter: args.quarter })
        if (args.projectId) query.andWhere('row.projectId = :projectId', { projectId: args.projectId })
      },
    })
  }

  @Query(() => [PipelinePlace], { description: 'Each industrial project at the stage it has reached' })
  @Allow('industry.read')
  async industrialPipeline(@Ctx() ctx: Context): Promise<PipelinePlace[]> {
    const scope = ctx.scope(ProjectStageGoal, 'g')
    if (scope.sql !== '1 = 1') return []
    return placesOf(await ctx.db.repository(ProjectStageGoal).find(), ctx.today)
  }

  @Mutation(() => ProjectStageGoal)
  @Change('industry.keep')
  keepProjectStageGoal(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepProjectStageGoalInput) input: KeepProjectStageGoalInput,
  ): Promise<ProjectStageGoal> {
    return keepProjectStageGoal(ctx, input)
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: ProjectStageGoal): Project {
    return { id: projectId }
  }

  @FieldResolver(() => StageGoalState)
  state(@Root() { quarter, reachedOn }: ProjectStageGoal, @Ctx() ctx: Context): StageGoalState {
    return StageGoalState[goalStateOn(quarter, reachedOn, ctx.today)]
  }
}

@Resolver(() => Project)
export class ProjectResolver {
  @FieldResolver(() => [ProjectStageGoal], {
    nullable: true,
    description: 'Its stage goals, for an industrial project',
  })
  async stageGoals(@Root() { id }: Project, @Ctx() ctx: Context): Promise<ProjectStageGoal[]> {
    return (await ctx.load.many(ProjectStageGoal, 'projectId', id, 'quarter')).toSorted((a, b) => rank(a) - rank(b))
  }
}
