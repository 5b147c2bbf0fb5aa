import { registerDoors, type Context, DayScalar } from '@tongchou/service-kit'
import { ofProject } from '../project/of-project.ts'
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { Project } from '../project/project.entity.ts'
import { ApprovalStep, ApprovalStepKind } from './approval-step.entity.ts'
import { readinessScore, refusalOfApprovalStep } from './approval-step.rules.ts'

@ObjectType({ simpleResolvers: true, description: 'How ready a project’s preliminary work is' })
class Readiness {
  @Field(() => Int, { description: '0 to 100: land, funding, environment, feasibility, design' })
  score: number

  @Field(() => [ApprovalStepKind])
  missing: string[]
}

@Resolver(() => Project)
class ReadinessResolver {
  @FieldResolver(() => Readiness)
  async readiness(
    @Root() project: Project,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<Readiness> {
    return readinessScore(await ctx.load.many(ApprovalStep, 'projectId', project.id, 'dueOn'), asOf ?? ctx.today)
  }
}

export const approvalStepDoors = [
  registerDoors({
    entity: ApprovalStep,
    name: 'ApprovalStep',
    plural: 'approvalSteps',
    permission: 'projects.record',
    orderBy: ['dueOn'],
    filterBy: ['projectId', 'kind', 'department'],
    parents: { projectId: () => Project },
    search: ['document'],
    noun: 'approval-step',
    refuse: refusalOfApprovalStep,
  }),
  ofProject(ApprovalStep, 'approvalSteps', 'dueOn'),
  ReadinessResolver,
]
