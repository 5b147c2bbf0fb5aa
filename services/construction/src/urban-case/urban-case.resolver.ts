import { Allow, Change, type Connection, connectionType, type Context, list, PageArgs } from '@tongchou/service-kit'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Department, Township } from '../county/county.types.ts'
import { checkCase, closeCase, dispatchCase, fileCase, handleCase, rejectCase } from './advance-case.ts'
import { UrbanCaseCategory, UrbanGridCell } from './case-registers.entity.ts'
import { reportCase } from './report-case.ts'
import { CaseStepKind } from './urban-case.codes.ts'
import { UrbanCase } from './urban-case.entity.ts'
import {
  CheckUrbanCaseInput,
  DispatchUrbanCaseInput,
  HandleUrbanCaseInput,
  RejectUrbanCaseInput,
  ReportUrbanCaseInput,
  StepUrbanCaseInput,
  UrbanCaseFilter,
} from './urban-case.inputs.ts'
import { whereCase } from './urban-case.repository.ts'
import { isOverdue, stepsFrom } from './urban-case.rules.ts'
import { UrbanCaseStep } from './urban-case-step.entity.ts'

const UrbanCaseConnection = connectionType(() => UrbanCase, 'UrbanCase')

@Resolver(() => UrbanCase)
export class UrbanCaseResolver {
  @Query(() => UrbanCaseConnection, {
    description: 'Open cases, the day of their next step earliest first; then the closed',
  })
  @Allow('construction.read')
  urbanCases(
    @Ctx() ctx: Context,
    @Args(() => UrbanCaseFilter) asked: UrbanCaseFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<UrbanCase>> {
    return list(ctx, UrbanCase, page, {
      order: { until: ['closedOn', 'rejectedOn'], by: ['stepDueOn', 'reportedOn'], latest: 'reportedOn' },
      where: (query) => whereCase(query, asked, ctx.today),
    })
  }

  @Query(() => [UrbanCaseCategory], { description: 'The county’s list of categories, for whoever reports a case' })
  @Allow('construction.read')
  urbanCaseCategoryList(@Ctx() ctx: Context): Promise<UrbanCaseCategory[]> {
    return ctx.db.repository(UrbanCaseCategory).find({ order: { code: 'ASC' } })
  }

  @Mutation(() => UrbanCase, { description: 'Collects a case 采集' })
  @Change('construction.record')
  reportUrbanCase(
    @Ctx() ctx: Context,
    @Arg('input', () => ReportUrbanCaseInput) input: ReportUrbanCaseInput,
  ): Promise<UrbanCase> {
    return reportCase(ctx, input)
  }

  @Mutation(() => UrbanCase, { description: '立案' })
  @Change('construction.keep')
  fileUrbanCase(
    @Ctx() ctx: Context,
    @Arg('input', () => StepUrbanCaseInput) input: StepUrbanCaseInput,
  ): Promise<UrbanCase> {
    return fileCase(ctx, input)
  }

  @Mutation(() => UrbanCase, { description: '不予立案' })
  @Change('construction.keep')
  rejectUrbanCase(
    @Ctx() ctx: Context,
    @Arg('input', () => RejectUrbanCaseInput) input: RejectUrbanCaseInput,
  ): Promise<UrbanCase> {
    return rejectCase(ctx, input)
  }

  @Mutation(() => UrbanCase, { description: '派遣, and 改派 of what had gone to somebody else' })
  @Change('construction.keep')
  dispatchUrbanCase(
    @Ctx() ctx: Context,
    @Arg('input', () => DispatchUrbanCaseInput) input: DispatchUrbanCaseInput,
  ): Promise<UrbanCase> {
    return dispatchCase(ctx, input)
  }

  @Mutation(() => UrbanCase, { description: '处置, for those whom it was dispatched to' })
  @Change('construction.answer')
  handleUrbanCase(
    @Ctx() ctx: Context,
    @Arg('input', () => HandleUrbanCaseInput) input: HandleUrbanCaseInput,
  ): Promise<UrbanCase> {
    return handleCase(ctx, input)
  }

  @Mutation(() => UrbanCase, { description: '核查: passes it, or sends it back 返工' })
  @Change('construction.keep')
  checkUrbanCase(
    @Ctx() ctx: Context,
    @Arg('input', () => CheckUrbanCaseInput) input: CheckUrbanCaseInput,
  ): Promise<UrbanCase> {
    return checkCase(ctx, input)
  }

  @Mutation(() => UrbanCase, { description: '结案' })
  @Change('construction.keep')
  closeUrbanCase(
    @Ctx() ctx: Context,
    @Arg('input', () => StepUrbanCaseInput) input: StepUrbanCaseInput,
  ): Promise<UrbanCase> {
    return closeCase(ctx, input)
  }

  @FieldResolver(() => UrbanCaseCategory, { nullable: true })
  category(@Root() { categoryId }: UrbanCase, @Ctx() ctx: Context): Promise<UrbanCaseCategory | null> {
    return ctx.load.batch('case-category', categoryId, async (ids) => {
      const all = new Map((await ctx.db.repository(UrbanCaseCategory).find()).map((each) => [each.id, each]))
      return ids.map((id) => all.get(id) ?? null)
    })
  }

  @FieldResolver(() => UrbanGridCell, { nullable: true, description: 'null where the viewer may not see the register' })
  gridCell(@Root() { gridCellId }: UrbanCase, @Ctx() ctx: Context): Promise<UrbanGridCell | null> {
    return ctx.load.one(UrbanGridCell, gridCellId)
  }

  @FieldResolver(() => Department, { nullable: true })
  handlingDepartment(@Root() { department }: UrbanCase): Department | null {
    return department === null ? null : { code: department }
  }

  @FieldResolver(() => Township, { nullable: true })
  whereTownship(@Root() { township }: UrbanCase): Township {
    return { code: township }
  }

  @FieldResolver(() => [UrbanCaseStep], { description: 'Its course, step by step' })
  steps(@Root() { id }: UrbanCase, @Ctx() ctx: Context): Promise<UrbanCaseStep[]> {
    return ctx.load.many(UrbanCaseStep, 'caseId', id, 'position')
  }

  @FieldResolver(() => Boolean, { description: 'Its next step is over its time' })
  overdue(@Root() { stepDueOn }: UrbanCase, @Ctx() ctx: Context): boolean {
    return isOverdue(stepDueOn, ctx.today)
  }

  @FieldResolver(() => [CaseStepKind], { description: 'Steps that may follow' })
  nextSteps(@Root() { state }: UrbanCase): CaseStepKind[] {
    return stepsFrom(state).map((step) => CaseStepKind[step])
  }

  @FieldResolver(() => UrbanCase, { nullable: true, description: 'The closed case that it brings back' })
  recursOfCase(@Root() { recursOf }: UrbanCase, @Ctx() ctx: Context): Promise<UrbanCase | null> | null {
    return recursOf === null ? null : ctx.load.one(UrbanCase, recursOf)
  }
}

@Resolver(() => UrbanCaseStep)
export class UrbanCaseStepResolver {
  @FieldResolver(() => Boolean, { description: 'Taken after the day by which it had to be' })
  late(@Root() { dueOn, happenedOn }: UrbanCaseStep): boolean {
    return dueOn !== null && dueOn < happenedOn
  }
}
