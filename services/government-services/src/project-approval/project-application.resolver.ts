import { Allow, Change, type Context, DayScalar } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Project } from '../neighbour/neighbour.types.ts'
import { advanceProjectApplication } from './advance-project-application.ts'
import { ApprovalBlocker, ProjectApplicationStage } from './project-application.codes.ts'
import { ProjectApplication } from './project-application.entity.ts'
import { AdvanceProjectApplicationInput } from './project-application.inputs.ts'
import { applicationStagesAfter, daysUsed } from './project-application.rules.ts'

@Resolver(() => ProjectApplication)
export class ProjectApplicationResolver {
  @Query(() => ProjectApplication, { nullable: true })
  @Allow('government-services.read')
  projectApplication(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<ProjectApplication | null> {
    return ctx.load.one(ProjectApplication, id)
  }

  @Mutation(() => ProjectApplication)
  @Change('government-services.answer')
  advanceProjectApplication(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceProjectApplicationInput) input: AdvanceProjectApplicationInput,
  ): Promise<ProjectApplication> {
    return advanceProjectApplication(ctx, input)
  }

  @FieldResolver(() => [ProjectApplicationStage], { description: 'Stages that may follow' })
  nextStages(@Root() { stage }: ProjectApplication): ProjectApplicationStage[] {
    return applicationStagesAfter(stage).map((next) => ProjectApplicationStage[next])
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Working days that the authority has used, suspensions aside; to be held against `promisedDays`',
  })
  usedDays(@Root() record: ProjectApplication, @Ctx() ctx: Context): number | null {
    return daysUsed(record, ctx.today)
  }

  @FieldResolver(() => Boolean, { description: 'Used more working days than were promised' })
  overdue(@Root() record: ProjectApplication, @Ctx() ctx: Context): boolean {
    return (daysUsed(record, ctx.today) ?? 0) > record.promisedDays
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: ProjectApplication): Project {
    return { id: projectId }
  }
}

const UNDECIDED: readonly ProjectApplicationStage[] = [
  ProjectApplicationStage.RECEIVED,
  ProjectApplicationStage.ACCEPTED,
  ProjectApplicationStage.SUSPENDED,
]

const applicationsOf = (ctx: Context, id: string): Promise<ProjectApplication[]> =>
  ctx.load.many(ProjectApplication, 'projectId', id, 'receivedOn')

@Resolver(() => Project)
export class ProjectApprovalResolver {
  @FieldResolver(() => [ProjectApplication], {
    nullable: true,
    description: 'Applications for approvals, as the authorities handle them',
  })
  applications(@Root() { id }: Project, @Ctx() ctx: Context): Promise<ProjectApplication[]> {
    return applicationsOf(ctx, id)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Applications that are not decided' })
  openApplications(@Root() { id }: Project, @Ctx() ctx: Context): Promise<number> {
    return applicationsOf(ctx, id).then((all) => all.filter(({ stage }) => UNDECIDED.includes(stage)).length)
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: 'Next day by which an authority must decide' })
  async nextApprovalDueOn(@Root() { id }: Project, @Ctx() ctx: Context): Promise<string | null> {
    const running = (await applicationsOf(ctx, id)).filter(({ stage }) => stage === ProjectApplicationStage.ACCEPTED)
    const days = running.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]))
    return days.toSorted()[0] ?? null
  }

  @FieldResolver(() => [ApprovalBlocker], { nullable: true, description: 'What blocks its approvals now' })
  async approvalBlockers(@Root() { id }: Project, @Ctx() ctx: Context): Promise<ApprovalBlocker[]> {
    const blockers = (await applicationsOf(ctx, id)).flatMap(({ blocker }) => (blocker === null ? [] : [blocker]))
    return [...new Set(blockers)]
  }
}
