import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { Allow, type Context, DayScalar, MonthScalar } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { creditEffects } from './credit-effect.ts'
import { trendsOf } from './decline.repository.ts'
import { scoreFrames } from './frames.ts'
import { recoveryUntil } from './recovery.ts'
import { CreditEffect, DecliningEnterprise, FrameScore, RecoveryMonth } from './report.types.ts'

@Resolver()
export class ReportResolver {
  @Query(() => [RecoveryMonth], {
    description: 'Is industry recovering: volume, quality and benefit of twelve months, on the month and on the year',
  })
  @Allow('industry.read')
  industryRecovery(
    @Ctx() ctx: Context,
    @Arg('until', () => MonthScalar, { nullable: true }) until?: string | null,
  ): Promise<RecoveryMonth[]> {
    return recoveryUntil(ctx, until ?? ctx.today.slice(0, 7))
  }

  @Query(() => [DecliningEnterprise], {
    description:
      'Output down by a tenth or more in two months running; plan, officer and difficulties are on the enterprise',
  })
  @Allow('industry.read')
  async decliningEnterprises(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<DecliningEnterprise[]> {
    const trends = await trendsOf(ctx.db, asOf ?? ctx.today, ctx.scope(Enterprise, 'e'))
    const falling = trends.flatMap(({ id, decline }) => (decline ? [{ id, decline }] : []))
    const found = await Promise.all(
      falling.map(async ({ id, decline }) => ({ enterprise: await ctx.load.one(Enterprise, id), ...decline })),
    )
    return found.flatMap(({ enterprise, ...decline }) => (enterprise ? [{ enterprise, ...decline }] : []))
  }

  @Query(() => [FrameScore], { description: '扶提快稳: the four frames of the work with their scores' })
  @Allow('industry.overview')
  industryFrames(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<FrameScore[]> {
    return scoreFrames(ctx, asOf ?? ctx.today)
  }

  @Query(() => [CreditEffect], { description: 'Capacity in use before and after support with money' })
  @Allow('industry.read')
  creditEffects(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<CreditEffect[]> {
    return creditEffects(ctx, year)
  }
}
