import { type Context, lastDayOf, refuseIf } from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { keepMonth, KeepMonthInput } from '../monthly/keep-month.ts'
import { LabourSite } from './labour-site.entity.ts'
import { SiteWageMonth, SiteWageMonthValues } from './site-wage-month.entity.ts'
import { refusalOfWageMonth } from './site.rules.ts'

export const WAGE_FORM = 'site-wages'
/** Who reports for sites that lie in no township. */
export const COUNTY_UNIT = 'human-resources'

@InputType()
export class KeepSiteWageMonthInput extends KeepMonthInput {
  @Field(() => SiteWageMonthValues)
  values: SiteWageMonthValues
}

/** Keeps a site’s wages of a month. @throws site-wage.paid-over-due, site.not-open-then, not-your-unit, period-…, conflict */
export async function keepWageMonth(ctx: Context, input: KeepSiteWageMonthInput): Promise<SiteWageMonth> {
  const { values } = input
  const site = await ctx.get(LabourSite, values.siteId, 'siteId')
  const { period } = values
  const isOpen = site.registeredOn <= lastDayOf(period) && (site.endedOn === null || site.endedOn >= `${period}-01`)
  refuseIf(!isOpen, 'site.not-open-then', 'period')
  const facts = { ...values, unit: site.township ?? COUNTY_UNIT }
  const refusal = refusalOfWageMonth(values, ctx.today)
  return keepMonth(ctx, { entity: SiteWageMonth, form: WAGE_FORM, noun: 'site-wage', input, facts, refusal })
}
