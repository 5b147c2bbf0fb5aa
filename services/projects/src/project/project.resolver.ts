import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  list,
  MoneyScalar,
} from '@tongchou/service-kit'
import { Arg, Args, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { addProject } from './add-project.ts'
import { advanceProject } from './advance-project.ts'
import { changeProject } from './change-project.ts'
import { foreseeProject } from './foresee-project.ts'
import { listProject } from './list-project.ts'
import { narrowProjects, questionOf } from './narrow-projects.ts'
import { Project } from './project.entity.ts'
import {
  AddProjectInput,
  AdvanceProjectInput,
  ChangeProjectInput,
  ForeseeProjectInput,
  ListProjectInput,
  ProjectFilter,
  ProjectsArgs,
  RecordLibraryInput,
  ReportBlockerInput,
  SubstituteProjectInput,
} from './project.input.ts'
import { recordLibrary } from './record-library.ts'
import { reportBlocker } from './report-blocker.ts'
import { substituteProject } from './substitute-project.ts'
import { totalsOf } from './project-totals.ts'

const ProjectConnection = connectionType(() => Project, 'Project')

@ObjectType({ simpleResolvers: true, description: 'Sums over a filtered list of projects' })
class ProjectTotals {
  @Field(() => Int)
  count: number

  @Field(() => MoneyScalar, { description: 'Sum of the annual plans' })
  plannedInvestment: number

  @Field(() => MoneyScalar, { description: 'Sum of total investment' })
  totalInvestment: number

  @Field(() => MoneyScalar, { description: 'Reported in the plan year' })
  completedInvestment: number
}

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => Project, { nullable: true })
  @Allow('projects.read')
  project(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Project | null> {
    return ctx.load.one(Project, id)
  }

  @Query(() => ProjectConnection)
  @Allow('projects.read')
  async projects(@Ctx() ctx: Context, @Args(() => ProjectsArgs) args: ProjectsArgs): Promise<Connection<Project>> {
    const filter = args.filter ?? {}
    const question = await questionOf(ctx, filter, ctx.today)
    return list(ctx, Project, args, {
      order: args.orderBy,
      where: (query) => narrowProjects(query, filter, ctx.today, question),
    })
  }

  @Query(() => ProjectTotals)
  @Allow('projects.read')
  projectTotals(
    @Ctx() ctx: Context,
    @Arg('filter', () => ProjectFilter, { nullable: true }) filter?: ProjectFilter | null,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<ProjectTotals> {
    return totalsOf(ctx, filter ?? {}, asOf ?? ctx.today)
  }

  @Mutation(() => Project, { description: 'Enters a project into the reserve, at its conception' })
  @Change('projects.record')
  addProject(@Ctx() ctx: Context, @Arg('input', () => AddProjectInput) input: AddProjectInput): Promise<Project> {
    return addProject(ctx, input)
  }

  @Mutation(() => Project)
  @Change('projects.record')
  changeProject(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeProjectInput) input: ChangeProjectInput,
  ): Promise<Project> {
    return changeProject(ctx, input)
  }

  @Mutation(() => Project, { description: 'Puts a project of the reserve onto the annual list' })
  @Change('projects.keep')
  listProject(@Ctx() ctx: Context, @Arg('input', () => ListProjectInput) input: ListProjectInput): Promise<Project> {
    return listProject(ctx, input)
  }

  @Mutation(() => Project, { description: 'Takes a project to its next stage' })
  @Change('projects.record')
  advanceProject(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceProjectInput) input: AdvanceProjectInput,
  ): Promise<Project> {
    return advanceProject(ctx, input)
  }

  @Mutation(() => Project, { description: 'Replaces a project of the annual list; answers the substitute' })
  @Change('projects.keep')
  substituteProject(
    @Ctx() ctx: Context,
    @Arg('input', () => SubstituteProjectInput) input: SubstituteProjectInput,
  ): Promise<Project> {
    return substituteProject(ctx, input)
  }

  @Mutation(() => Project)
  @Change('projects.record')
  reportBlocker(
    @Ctx() ctx: Context,
    @Arg('input', () => ReportBlockerInput) input: ReportBlockerInput,
  ): Promise<Project> {
    return reportBlocker(ctx, input)
  }

  @Mutation(() => Project, { description: 'Forecast of the finish, risk, and the day of the work chart' })
  @Change('projects.record')
  foreseeProject(
    @Ctx() ctx: Context,
    @Arg('input', () => ForeseeProjectInput) input: ForeseeProjectInput,
  ): Promise<Project> {
    return foreseeProject(ctx, input)
  }

  @Mutation(() => Project, { description: 'Documents for, and entry into, the statistics library' })
  @Change('projects.record')
  recordLibrary(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordLibraryInput) input: RecordLibraryInput,
  ): Promise<Project> {
    return recordLibrary(ctx, input)
  }
}
