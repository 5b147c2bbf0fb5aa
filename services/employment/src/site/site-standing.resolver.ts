import { type Context, MoneyScalar, MonthScalar } from '@tongchou/service-kit'
import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql'
import { LabourSite } from './labour-site.entity.ts'
import { SiteCheck } from './site-check.entity.ts'
import { siteFacts } from './site.repository.ts'
import { type SiteReasonCode, reasonsOf } from './site.rules.ts'
import { SiteStandard } from './site-standard.entity.ts'

const CODES = {
  WAGES_OWED: 'WAGES_OWED',
  WAGES_LATE: 'WAGES_LATE',
  ACCOUNT_SHORT: 'ACCOUNT_SHORT',
  ACCOUNT_MISSING: 'ACCOUNT_MISSING',
  CERTIFIED: 'CERTIFIED',
  CASES_CLEARED: 'CASES_CLEARED',
  RULES_KEPT: 'RULES_KEPT',
  RULES_LACKING: 'RULES_LACKING',
} as const satisfies Record<SiteReasonCode, SiteReasonCode>
registerEnumType(CODES, { name: 'SiteReasonCode', description: 'Why a site stands as it does' })

@ObjectType({ simpleResolvers: true, description: 'Why a site stands as it does' })
class SiteReason {
  @Field(() => CODES)
  code: SiteReasonCode

  @Field(() => MoneyScalar, { nullable: true, description: 'Wages still owed' })
  amount: number | null

  @Field(() => MonthScalar, { nullable: true, description: 'The first month whose wages are late' })
  period: string | null

  @Field(() => Int, { nullable: true, description: 'Rules kept' })
  met: number | null

  @Field(() => Int, { nullable: true, description: 'Rules in all' })
  of: number | null
}

@ObjectType({ simpleResolvers: true, description: 'One of the ten rules at one site, as when it was last looked at' })
class SiteRuleStanding {
  @Field(() => SiteStandard)
  standard: SiteStandard

  @Field(() => SiteCheck, { nullable: true, description: 'The last look; null when nobody has looked yet' })
  check: SiteCheck | null

  @Field(() => Boolean, { description: 'Kept, or put right since' })
  kept: boolean

  @Field(() => Boolean, { description: 'Ordered to be put right by a day that has gone by' })
  overdue: boolean
}

const standardsOf = (ctx: Context): Promise<SiteStandard[]> =>
  ctx.load.batch('site-standards', 'all', async (keys) => {
    const all = await ctx.db.repository(SiteStandard).find({ order: { number: 'ASC' } })
    return keys.map(() => all)
  })

@Resolver(() => LabourSite)
export class SiteStandingResolver {
  @FieldResolver(() => [SiteReason], { description: 'The facts that make its state what it is' })
  async stateReasons(@Root() { id }: LabourSite, @Ctx() ctx: Context): Promise<SiteReason[]> {
    const facts = await siteFacts(ctx, id)
    return reasonsOf(facts).map((code) => ({
      code,
      amount: code === 'WAGES_OWED' ? facts.outstanding : null,
      period: code === 'WAGES_LATE' ? facts.lateMonth : null,
      met: code === 'RULES_LACKING' || code === 'RULES_KEPT' ? facts.met : null,
      of: code === 'RULES_LACKING' || code === 'RULES_KEPT' ? facts.standards : null,
    }))
  }

  @FieldResolver(() => [SiteRuleStanding], { description: 'Each of the ten rules, as when it was last looked at' })
  async ruleStandings(@Root() { id }: LabourSite, @Ctx() ctx: Context): Promise<SiteRuleStanding[]> {
    const [standards, checks] = await Promise.all([
      standardsOf(ctx),
      ctx.load.many(SiteCheck, 'siteId', id, 'checkedOn'),
    ])
    const { today } = ctx
    return standards.map((standard) => {
      const check = checks.findLast((each) => each.standardId === standard.id && each.checkedOn <= today) ?? null
      const kept = check !== null && (check.met || (check.remediedOn !== null && check.remediedOn <= today))
      return { standard, check, kept, overdue: !kept && check?.remedyBy != null && check.remedyBy < today }
    })
  }
}

@Resolver(() => SiteCheck)
export class SiteCheckResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The rule that was looked at' })
  async standardTitle(@Root() { standardId }: SiteCheck, @Ctx() ctx: Context): Promise<string | null> {
    return (await standardsOf(ctx)).find(({ id }) => id === standardId)?.title ?? null
  }
}
