import { type Context, DayScalar, MoneyScalar, seesAll } from '@tongchou/service-kit'
import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { ArrearsCase } from '../arrears/arrears-case.entity.ts'
import { outstandingOf } from '../arrears/arrears.repository.ts'
import { Department, Project } from '../county/county.types.ts'
import { LabourSite } from './labour-site.entity.ts'
import { accountDayOf } from './site.repository.ts'
import { startedWithoutAccount } from './wage-day.rules.ts'

@Resolver(() => Project)
export class ProjectSiteResolver {
  @FieldResolver(() => LabourSite, { nullable: true, description: 'Its project department as an employer' })
  labourSite(@Root() { id }: Project, @Ctx() ctx: Context): Promise<LabourSite | null> {
    return ctx.load.one(LabourSite, id, 'projectId')
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: 'Day on which its special wage account was opened; null while there is none',
  })
  wageAccountOpenedOn(@Root() { id }: Project, @Ctx() ctx: Context): Promise<string | null> {
    return accountDayOf(ctx, id)
  }

  @Directive('@requires(fields: "startedOn")')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether building began before there was a special wage account; null before it began',
  })
  async startedWithoutWageAccount(@Root() { id, startedOn }: Project, @Ctx() ctx: Context): Promise<boolean | null> {
    return startedOn ? startedWithoutAccount(startedOn, await accountDayOf(ctx, id)) : null
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'Wages of its workers that are still owed 拖欠工资',
  })
  async wageArrears(@Root() { id }: Project, @Ctx() ctx: Context): Promise<number | null> {
    const site = await ctx.load.one(LabourSite, id, 'projectId')
    if (!site) return seesAll(ctx, null) ? 0 : null
    const cases = await ctx.load.many(ArrearsCase, 'siteId', site.id, 'acceptedOn')
    const sums = await Promise.all(cases.map((each) => outstandingOf(ctx, each)))
    return sums.reduce((sum, one) => sum + one, 0)
  }
}

@Resolver(() => Department)
export class DepartmentSiteResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Building sites under its supervision that are open' })
  async labourSiteCount(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number | null> {
    if (!seesAll(ctx, code)) return null
    const sites = await ctx.load.many(LabourSite, 'department', code, 'registeredOn')
    return sites.filter(({ endedOn }) => endedOn === null || endedOn > ctx.today).length
  }
}
