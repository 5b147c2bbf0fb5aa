import { Allow, type Context, DayScalar, MonthScalar } from '@tongchou/service-kit'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { ArrearsCase } from '../arrears/arrears-case.entity.ts'
import { siteFacts } from '../site/site.repository.ts'
import { lightOf, siteStateOf } from '../site/site.rules.ts'
import { SiteLamp } from '../site/site.resolver.ts'
import { type Dial, dialsOf } from './dials.ts'
import { casesOwing, channels, openSites, processes, recoveryByMonth } from './report.repository.ts'
import type { ChannelRow, ProcessRow, RecoveryRow } from './report.repository.ts'
import { ChannelUse, EmploymentDial, InsuranceProcessSum, RecoveryMonthOfWages, SitesOfLamp } from './report.types.ts'

@Resolver()
export class EmploymentReportResolver {
  @Query(() => [EmploymentDial], { nullable: true, description: 'The bureau’s eight dials on a day 八项仪表' })
  @Allow('employment.overview')
  employmentDials(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: 'A day; the business date when absent' }) asOf?:
      | string
      | null,
  ): Promise<Dial[]> {
    return dialsOf(ctx, asOf ?? ctx.today)
  }

  @Query(() => [SitesOfLamp], { description: 'Building sites by lamp, red first, of those the viewer may see' })
  @Allow('employment.read')
  async labourSitesByLamp(@Ctx() ctx: Context): Promise<SitesOfLamp[]> {
    const sites = await openSites(ctx)
    const lamps = await Promise.all(
      sites.map(async ({ id }) => SiteLamp[lightOf(siteStateOf(await siteFacts(ctx, id)))]),
    )
    return [SiteLamp.RED, SiteLamp.YELLOW, SiteLamp.GREEN].map((lamp) => ({
      lamp,
      sites: sites.filter((_site, index) => lamps[index] === lamp),
    }))
  }

  @Query(() => [ArrearsCase], {
    description: 'Cases in which wages are still owed, the largest sum first, each with its project 欠薪清单',
  })
  @Allow('employment.read')
  arrearsOwing(@Ctx() ctx: Context): Promise<ArrearsCase[]> {
    return casesOwing(ctx)
  }

  @Query(() => [RecoveryMonthOfWages], { description: 'Wages found and wages paid, month by month' })
  @Allow('employment.read')
  wageRecovery(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<RecoveryRow[]> {
    return recoveryByMonth(ctx, year)
  }

  @Query(() => [InsuranceProcessSum], { description: 'The five processes of the insurances' })
  @Allow('employment.read')
  insuranceProcesses(@Ctx() ctx: Context): Promise<ProcessRow[]> {
    return processes(ctx)
  }

  @Query(() => [ChannelUse], { description: 'Cases by channel and township in a month' })
  @Allow('employment.read')
  insuranceChannels(@Ctx() ctx: Context, @Arg('period', () => MonthScalar) period: string): Promise<ChannelRow[]> {
    return channels(ctx, period)
  }
}
