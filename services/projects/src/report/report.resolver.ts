import { Allow, type Context, DayScalar, Fault } from '@tongchou/service-kit'
import { Arg, Ctx, Float, Int, Query, Resolver } from 'type-graphql'
import { businessEnvironment, ServiceRow } from './business-environment.ts'
import { CoverageCell, coverageOf } from './coverage.ts'
import { InvestmentDispatch, investmentDispatch } from './investment-dispatch.ts'
import { notStarted, NotStartedRow } from './not-started.ts'
import { PromotionFunnel, promotionFunnel } from './promotion-funnel.ts'
import { RateGroup, RateRow, ratesBy } from './rates.ts'
import { scorecard, ScoreLine } from './scorecard.ts'

const MOST = 100
const AS_OF = { nullable: true, description: 'A day; the business date when absent' } as const

/** Reports are questions to the records: nobody fills them in. */
@Resolver()
export class ReportResolver {
  @Query(() => [RateRow], { description: 'Start, investment and production rates by group, with last month’s' })
  @Allow('projects.read')
  projectRates(
    @Ctx() ctx: Context,
    @Arg('by', () => RateGroup, { defaultValue: RateGroup.SECTOR }) by: RateGroup,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<RateRow[]> {
    return ratesBy(ctx, by, asOf ?? ctx.today)
  }

  @Query(() => [ScoreLine], { description: 'The scorecard of the four words 实、快、优、准' })
  @Allow('projects.overview')
  projectScorecard(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<ScoreLine[]> {
    return scorecard(ctx, asOf ?? ctx.today)
  }

  @Query(() => [CoverageCell], { description: 'Ten eco-industries by township, empty cells included' })
  @Allow('projects.read')
  ecoIndustryCoverage(@Ctx() ctx: Context, @Arg('planYear', () => Int) planYear: number): Promise<CoverageCell[]> {
    return coverageOf(ctx, planYear)
  }

  @Query(() => [NotStartedRow], { description: 'What has not started, with what blocks it and who answers' })
  @Allow('projects.read')
  projectsNotStarted(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<NotStartedRow[]> {
    return notStarted(ctx, asOf ?? ctx.today)
  }

  @Query(() => InvestmentDispatch, { description: 'Investment against the growth asked for, and who carries it' })
  @Allow('projects.overview')
  investmentDispatch(
    @Ctx() ctx: Context,
    @Arg('growth', () => Float, { defaultValue: 7, description: 'Growth asked for, in percent' }) growth: number,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<InvestmentDispatch> {
    if (first < 0 || first > MOST) throw new Fault('invalid-page', { field: 'first', most: MOST })
    return investmentDispatch(ctx, asOf ?? ctx.today, growth, first)
  }

  @Query(() => PromotionFunnel, { description: 'Investment promotion from the first word to production' })
  @Allow('projects.read')
  promotionFunnel(@Ctx() ctx: Context): Promise<PromotionFunnel> {
    return promotionFunnel(ctx)
  }

  @Query(() => [ServiceRow], { description: 'How departments solve what projects and enterprises bring' })
  @Allow('projects.read')
  businessEnvironment(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<ServiceRow[]> {
    return businessEnvironment(ctx, asOf ?? ctx.today)
  }
}
