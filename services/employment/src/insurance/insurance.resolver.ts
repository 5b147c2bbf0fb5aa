import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  list,
  ListArgs,
  MoneyScalar,
  MonthScalar,
  percentOf,
} from '@tongchou/service-kit'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Resident } from '../resident/resident.entity.ts'
import { keepMonth, KeepMonthInput } from '../monthly/keep-month.ts'
import { coverageOf } from './coverage.target.ts'
import { fundYears } from './fund-balance.target.ts'
import { FUND_FORM, FUND_UNIT } from './fund-form.ts'
import { FundReserve } from './fund-reserve.entity.ts'
import { InsuranceAccount, InsuranceScheme } from './insurance-account.entity.ts'
import { InsuranceFundMonth, InsuranceFundMonthValues } from './insurance-fund-month.entity.ts'

@InputType()
class KeepInsuranceFundMonthInput extends KeepMonthInput {
  @Field(() => InsuranceFundMonthValues)
  values: InsuranceFundMonthValues
}

@ArgsType()
class FundMonthArgs extends ListArgs {
  @Field(() => MonthScalar, { nullable: true })
  period?: string | null

  @Field(() => InsuranceScheme, { nullable: true })
  scheme?: InsuranceScheme | null
}

@ObjectType({ description: 'One fund’s year so far, and what its months so far make of the whole year' })
class FundOutlook {
  @Field(() => InsuranceScheme)
  scheme: InsuranceScheme

  @Field(() => MoneyScalar, { description: 'Contributions and subsidy' })
  income: number

  @Field(() => MoneyScalar)
  expenditure: number

  @Field(() => MoneyScalar, { description: 'Income less expenditure; below zero is a deficit' })
  balance: number

  @Field(() => MoneyScalar, { description: 'Balance of the whole year if it goes on like this 预测' })
  forecast: number

  @Field(() => Int)
  months: number

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Saved by today 累计结余; null while nobody has entered with what the year began',
  })
  saved: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Months that the savings last at this year’s spending 可支付月数',
  })
  lasts: number | null
}

@ObjectType({ description: 'One scheme: who ought to be insured and who is' })
class SchemeCoverage {
  @Field(() => InsuranceScheme)
  scheme: InsuranceScheme

  @Field(() => Int)
  obliged: number

  @Field(() => Int)
  enrolled: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  share: number | null
}

const FundMonthConnection = connectionType(() => InsuranceFundMonth, 'InsuranceFundMonth')
const MONTHS = 12

@Resolver(() => InsuranceFundMonth)
export class InsuranceFundResolver {
  @Query(() => FundMonthConnection, { nullable: true, description: 'Months of the insurance funds' })
  @Allow('employment.overview')
  insuranceFundMonths(
    @Ctx() ctx: Context,
    @Args(() => FundMonthArgs) args: FundMonthArgs,
  ): Promise<Connection<InsuranceFundMonth>> {
    return list(ctx, InsuranceFundMonth, args, {
      order: 'period',
      where: (query) => {
        if (args.period) query.andWhere('row.period = :period', { period: args.period })
        if (args.scheme) query.andWhere('row.scheme = :scheme', { scheme: args.scheme })
      },
    })
  }

  @Query(() => [FundOutlook], {
    nullable: true,
    description: 'Each fund’s balance and its outlook, never their sum 社保收支平衡监测',
  })
  @Allow('employment.overview')
  async insuranceFundOutlook(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<FundOutlook[]> {
    const asOf = year === Number(ctx.today.slice(0, 4)) ? ctx.today : `${year}-12-31`
    const [funds, reserves] = await Promise.all([
      fundYears({ db: ctx.db, asOf, year }),
      ctx.db.repository(FundReserve).findBy({ year }),
    ])
    return funds.map(({ income, expenditure, ...fund }) => {
      const balance = income - expenditure
      const reserve = reserves.find(({ scheme }) => scheme === fund.scheme)
      const saved = reserve ? reserve.amount + balance : null
      const lasts = saved === null || expenditure === 0 ? null : (saved * fund.months) / expenditure
      return {
        ...fund,
        income,
        expenditure,
        balance,
        forecast: Math.round((balance * MONTHS) / fund.months),
        saved,
        lasts,
      }
    })
  }

  @Query(() => [SchemeCoverage], {
    nullable: true,
    description: 'Each scheme: who ought to be insured and who is 应保尽保',
  })
  @Allow('employment.overview')
  async insuranceCoverage(@Ctx() ctx: Context): Promise<SchemeCoverage[]> {
    const schemes = await coverageOf({ db: ctx.db, asOf: ctx.today })
    return schemes.map((scheme) => ({ ...scheme, share: percentOf(scheme.enrolled, scheme.obliged) }))
  }

  @Mutation(() => InsuranceFundMonth, { description: 'Enters one fund’s month' })
  @Change('employment.keep')
  keepInsuranceFundMonth(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepInsuranceFundMonthInput) input: KeepInsuranceFundMonthInput,
  ): Promise<InsuranceFundMonth> {
    const { values: facts } = input
    const refusal = facts.unit === FUND_UNIT ? null : { code: 'not-your-unit', field: 'unit' }
    return keepMonth(ctx, { entity: InsuranceFundMonth, form: FUND_FORM, noun: 'fund-month', input, facts, refusal })
  }

  @FieldResolver(() => MoneyScalar, { description: 'Income and subsidy less expenditure' })
  balance(@Root() { income, subsidy, expenditure }: InsuranceFundMonth): number {
    return income + subsidy - expenditure
  }
}

@Resolver(() => InsuranceAccount)
export class InsuranceAccountResolver {
  @FieldResolver(() => Resident, { nullable: true })
  resident(@Root() { residentId }: InsuranceAccount, @Ctx() ctx: Context): Promise<Resident | null> {
    return ctx.load.one(Resident, residentId)
  }
}
