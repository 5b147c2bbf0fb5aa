import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  lastDayOf,
  list,
  MonthScalar,
  PageArgs,
} from '@tongchou/service-kit'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
import { Project } from '../county/county.types.ts'
import { certifySite, CertifySiteInput, withdrawCertificate, WithdrawSiteCertificateInput } from './certify-site.ts'
import { COUNTY_UNIT, keepWageMonth, KeepSiteWageMonthInput } from './keep-wage-month.ts'
import { LabourSite, SiteState } from './labour-site.entity.ts'
import { SiteCheck } from './site-check.entity.ts'
import { OWING, siteFacts } from './site.repository.ts'
import { lightOf, siteStateOf } from './site.rules.ts'
import { SiteWageMonth } from './site-wage-month.entity.ts'
import { SiteWorker } from './site-worker.entity.ts'
import { wageDueOn } from './wage-day.rules.ts'

export enum SiteLamp {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
}
registerEnumType(SiteLamp, {
  name: 'SiteLamp',
  description: 'Red: wages are owed. Yellow: they may be, or a rule is not kept',
})

@ArgsType()
class WageMonthArgs extends PageArgs {
  @Field(() => MonthScalar, { nullable: true })
  period?: string | null

  @Field(() => ID, { nullable: true })
  siteId?: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'A site’s line in the monthly entry, with the month before beside it',
})
class SiteWageLine {
  @Field(() => LabourSite)
  site: LabourSite

  @Field(() => SiteWageMonth, { nullable: true, description: 'What is entered' })
  entered: SiteWageMonth | null

  @Field(() => SiteWageMonth, { nullable: true, description: 'The last month before' })
  last: SiteWageMonth | null
}

const WageMonthConnection = connectionType(() => SiteWageMonth, 'SiteWageMonth')

@Resolver(() => LabourSite)
export class LabourSiteResolver {
  @Query(() => LabourSite, { nullable: true })
  @Allow('employment.read')
  labourSite(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<LabourSite | null> {
    return ctx.load.one(LabourSite, id)
  }

  @Mutation(() => LabourSite, { description: 'Certifies a site free of arrears 无欠薪项目部认定' })
  @Change('employment.keep')
  certifySite(@Ctx() ctx: Context, @Arg('input', () => CertifySiteInput) input: CertifySiteInput): Promise<LabourSite> {
    return certifySite(ctx, input)
  }

  @Mutation(() => LabourSite, { description: 'Withdraws a certificate 撤销认定' })
  @Change('employment.keep')
  withdrawSiteCertificate(
    @Ctx() ctx: Context,
    @Arg('input', () => WithdrawSiteCertificateInput) input: WithdrawSiteCertificateInput,
  ): Promise<LabourSite> {
    return withdrawCertificate(ctx, input)
  }

  @FieldResolver(() => Project)
  project(@Root() { projectId }: LabourSite): Project {
    return { id: projectId }
  }

  @FieldResolver(() => SiteState, { description: 'How it stands today, from its wages, cases, checks and certificate' })
  async state(@Root() { id }: LabourSite, @Ctx() ctx: Context): Promise<SiteState> {
    return SiteState[siteStateOf(await siteFacts(ctx, id))]
  }

  @FieldResolver(() => SiteLamp)
  async lamp(@Root() { id }: LabourSite, @Ctx() ctx: Context): Promise<SiteLamp> {
    return SiteLamp[lightOf(siteStateOf(await siteFacts(ctx, id)))]
  }

  @FieldResolver(() => Int, { description: 'Of the ten rules, those it kept when last looked at' })
  async complianceScore(@Root() { id }: LabourSite, @Ctx() ctx: Context): Promise<number> {
    return (await siteFacts(ctx, id)).met
  }

  @FieldResolver(() => [SiteCheck])
  checks(@Root() { id }: LabourSite, @Ctx() ctx: Context): Promise<SiteCheck[]> {
    return ctx.load.many(SiteCheck, 'siteId', id, 'checkedOn')
  }

  @FieldResolver(() => [SiteWageMonth])
  wageMonths(@Root() { id }: LabourSite, @Ctx() ctx: Context): Promise<SiteWageMonth[]> {
    return ctx.load.many(SiteWageMonth, 'siteId', id, 'period')
  }

  @FieldResolver(() => [SiteWorker])
  workers(@Root() { id }: LabourSite, @Ctx() ctx: Context): Promise<SiteWorker[]> {
    return ctx.load.many(SiteWorker, 'siteId', id, 'enteredOn')
  }
}

@Resolver(() => SiteWageMonth)
export class SiteWageResolver {
  @Query(() => WageMonthConnection, { description: 'Wages of building sites by month' })
  @Allow('employment.read')
  siteWageMonths(
    @Ctx() ctx: Context,
    @Args(() => WageMonthArgs) args: WageMonthArgs,
  ): Promise<Connection<SiteWageMonth>> {
    return list(ctx, SiteWageMonth, args, {
      order: 'period',
      where: (query) => {
        if (args.period) query.andWhere('row.period = :period', { period: args.period })
        if (args.siteId) query.andWhere('row.siteId = :siteId', { siteId: args.siteId })
      },
    })
  }

  @Query(() => [SiteWageLine], {
    description: 'A unit’s monthly entry of wages: its sites, what is entered, the month before',
  })
  @Allow('employment.read')
  async siteWageEntry(
    @Ctx() ctx: Context,
    @Arg('period', () => MonthScalar) period: string,
    @Arg('unit', () => ID) unit: string,
  ): Promise<SiteWageLine[]> {
    const scope = ctx.scope(LabourSite, 's')
    const ids = await ctx.db.sql<{ id: string }>(
      `SELECT s.id AS id FROM labour_site s WHERE ${OWING} AND COALESCE(s.township, '${COUNTY_UNIT}') = ? AND ${scope.sql} ORDER BY s.name`,
      [lastDayOf(period), `${period}-01`, unit, ...scope.parameters],
    )
    const lines = await Promise.all(
      ids.map(async ({ id }) => {
        const [site, months] = await Promise.all([ctx.load.one(LabourSite, id), this.monthsOf(ctx, id)])
        const entered = months.find((month) => month.period === period) ?? null
        return site && { site, entered, last: months.findLast((month) => month.period < period) ?? null }
      }),
    )
    return lines.filter((line) => line !== null)
  }

  private monthsOf(ctx: Context, siteId: string): Promise<SiteWageMonth[]> {
    return ctx.load.many(SiteWageMonth, 'siteId', siteId, 'period')
  }

  @Mutation(() => SiteWageMonth, { description: 'Enters a site’s wages of a month' })
  @Change('employment.record')
  keepSiteWageMonth(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepSiteWageMonthInput) input: KeepSiteWageMonthInput,
  ): Promise<SiteWageMonth> {
    return keepWageMonth(ctx, input)
  }

  @FieldResolver(() => LabourSite, { nullable: true })
  site(@Root() { siteId }: SiteWageMonth, @Ctx() ctx: Context): Promise<LabourSite | null> {
    return ctx.load.one(LabourSite, siteId)
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: 'Day by which the wages were due' })
  async dueOn(@Root() { siteId, period }: SiteWageMonth, @Ctx() ctx: Context): Promise<string | null> {
    const site = await ctx.load.one(LabourSite, siteId)
    return site && wageDueOn(period, site.payDay)
  }
}
