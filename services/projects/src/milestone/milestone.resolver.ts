import { ofProject } from '../project/of-project.ts'
import { Change, type Context, registerDoors } from '@tongchou/service-kit'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Project } from '../project/project.entity.ts'
import { Milestone } from './milestone.entity.ts'
import { settleTimetable, SettleTimetableInput } from './settle-timetable.ts'

@Resolver(() => Project)
class TimetableResolver {
  @Mutation(() => Project, { description: 'Plans the milestones backward from a target day' })
  @Change('projects.record')
  settleTimetable(
    @Ctx() ctx: Context,
    @Arg('input', () => SettleTimetableInput) input: SettleTimetableInput,
  ): Promise<Project> {
    return settleTimetable(ctx, input)
  }
}

export const milestoneDoors = [
  registerDoors({
    entity: Milestone,
    name: 'ProjectMilestone',
    plural: 'projectMilestones',
    permission: 'projects.record',
    orderBy: ['plannedOn'],
    filterBy: ['projectId'],
    parents: { projectId: () => Project },
    search: ['name', 'holder'],
    noun: 'milestone',
    refuse: ({ actualOn }, today) =>
      actualOn && actualOn > today ? { code: 'day-in-future', field: 'actualOn' } : null,
  }),
  ofProject(Milestone, 'milestones', 'plannedOn'),
  TimetableResolver,
]
