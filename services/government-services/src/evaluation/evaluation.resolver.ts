import { Allow, Change, type Context, DayScalar, daysBetween } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ServiceCase } from '../case/service-case.entity.ts'
import { advancePoorReview } from './advance-poor-review.ts'
import { EvaluationRates, evaluationRates } from './evaluation-rates.ts'
import { PoorReviewStage } from './service-evaluation.codes.ts'
import { ServiceEvaluation } from './service-evaluation.entity.ts'
import { AdvancePoorReviewInput } from './service-evaluation.inputs.ts'
import { poorReviewStagesAfter } from './service-evaluation.rules.ts'

@Resolver(() => ServiceEvaluation)
export class ServiceEvaluationResolver {
  @Query(() => ServiceEvaluation, { nullable: true })
  @Allow('government-services.read')
  serviceEvaluation(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<ServiceEvaluation | null> {
    return ctx.load.one(ServiceEvaluation, id)
  }

  @Query(() => [EvaluationRates], {
    description: '评价率、满意率、差评整改率、回访率: all together, then by department',
  })
  @Allow('government-services.read')
  evaluationRates(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<EvaluationRates[]> {
    return evaluationRates(ctx, asOf ?? ctx.today)
  }

  @Mutation(() => ServiceEvaluation)
  @Change('government-services.answer')
  advancePoorReview(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvancePoorReviewInput) input: AdvancePoorReviewInput,
  ): Promise<ServiceEvaluation> {
    return advancePoorReview(ctx, input)
  }

  @FieldResolver(() => [PoorReviewStage], { description: 'Stages that may follow' })
  nextStages(@Root() { stage, content }: ServiceEvaluation): PoorReviewStage[] {
    return poorReviewStagesAfter(stage, content).map((next) => PoorReviewStage[next])
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days until a bad one must be put right; below zero is late, null for others and once it is closed',
  })
  daysLeft(@Root() { dueOn, closedOn }: ServiceEvaluation, @Ctx() ctx: Context): number | null {
    return dueOn === null || closedOn !== null ? null : daysBetween(ctx.today, dueOn)
  }

  @FieldResolver(() => ServiceCase, { nullable: true })
  case(@Root() { caseId }: ServiceEvaluation, @Ctx() ctx: Context): Promise<ServiceCase | null> {
    return ctx.load.one(ServiceCase, caseId)
  }
}
