import { ofProject } from '../project/of-project.ts'
import { Allow, Change, type Connection, connectionType, type Context, list, ListArgs } from '@tongchou/service-kit'
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql'
import { decideChange } from './decide-change.ts'
import { ProjectChange } from './project-change.entity.ts'
import { DecideChangeInput, RequestChangeInput } from './project-change.input.ts'
import { requestChange } from './request-change.ts'

const ChangeConnection = connectionType(() => ProjectChange, 'ProjectChange')

@ArgsType()
class ProjectChangeArgs extends ListArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of one project' })
  projectId?: string | null
}

@Resolver(() => ProjectChange)
class ProjectChangeResolver {
  @Query(() => ChangeConnection)
  @Allow('projects.read')
  projectChanges(
    @Ctx() ctx: Context,
    @Args(() => ProjectChangeArgs) args: ProjectChangeArgs,
  ): Promise<Connection<ProjectChange>> {
    return list(ctx, ProjectChange, args, {
      order: 'changedOn',
      where: (query) => {
        if (args.projectId) query.andWhere('row.projectId = :projectId', { projectId: args.projectId })
      },
    })
  }

  @Mutation(() => ProjectChange)
  @Change('projects.record')
  requestProjectChange(
    @Ctx() ctx: Context,
    @Arg('input', () => RequestChangeInput) input: RequestChangeInput,
  ): Promise<ProjectChange> {
    return requestChange(ctx, input)
  }

  @Mutation(() => ProjectChange)
  @Change('projects.lock')
  decideProjectChange(
    @Ctx() ctx: Context,
    @Arg('input', () => DecideChangeInput) input: DecideChangeInput,
  ): Promise<ProjectChange> {
    return decideChange(ctx, input)
  }
}

export const projectChangeDoors = [ProjectChangeResolver, ofProject(ProjectChange, 'changes', 'changedOn')]
