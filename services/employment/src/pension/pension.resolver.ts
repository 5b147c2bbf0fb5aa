import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  lastMonthEnded,
  list,
  ListArgs,
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
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Township } from '../county/county.types.ts'
import { keepMonth, KeepMonthInput } from '../monthly/keep-month.ts'
import { PENSION_FORM } from './pension-form.ts'
import { PensionMonth, PensionMonthValues } from './pension-month.entity.ts'
import { refusalOfPensionMonth } from './pension.rules.ts'

@InputType()
class KeepPensionMonthInput extends KeepMonthInput {
  @Field(() => PensionMonthValues)
  values: PensionMonthValues
}

@ArgsType()
class PensionMonthArgs extends ListArgs {
  @Field(() => MonthScalar, { nullable: true })
  period?: string | null

  @Field(() => ID, { nullable: true })
  unit?: string | null
}

const PensionMonthConnection = connectionType(() => PensionMonth, 'PensionMonth')

@Resolver(() => PensionMonth)
export class PensionMonthResolver {
  @Query(() => PensionMonthConnection, { description: 'The residents’ pension by township and month' })
  @Allow('employment.read')
  pensionMonths(
    @Ctx() ctx: Context,
    @Args(() => PensionMonthArgs) args: PensionMonthArgs,
  ): Promise<Connection<PensionMonth>> {
    return list(ctx, PensionMonth, args, {
      order: 'period',
      where: (query) => {
        if (args.period) query.andWhere('row.period = :period', { period: args.period })
        if (args.unit) query.andWhere('row.unit = :unit', { unit: args.unit })
      },
    })
  }

  @Mutation(() => PensionMonth, { description: 'Enters a township’s month of the 城乡居民养老保险月报' })
  @Change('employment.record')
  keepPensionMonth(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepPensionMonthInput) input: KeepPensionMonthInput,
  ): Promise<PensionMonth> {
    const { values: facts } = input
    const refusal = refusalOfPensionMonth(facts)
    return keepMonth(ctx, { entity: PensionMonth, form: PENSION_FORM, noun: 'pension-month', input, facts, refusal })
  }

  @FieldResolver(() => Float, { nullable: true, description: '参保率, percent' })
  enrolmentRate(@Root() { enrolled, dueEnrolment }: PensionMonth): number | null {
    return percentOf(enrolled, dueEnrolment)
  }

  @FieldResolver(() => Float, { nullable: true, description: '续保率, percent' })
  renewalRate(@Root() { renewed, dueRenewal }: PensionMonth): number | null {
    return percentOf(renewed, dueRenewal)
  }

  @FieldResolver(() => Float, { nullable: true, description: '当月发放率, percent' })
  paymentRate(@Root() { paid, payees }: PensionMonth): number | null {
    return percentOf(paid, payees)
  }
}

@Resolver(() => Township)
export class TownshipPensionResolver {
  @FieldResolver(() => PensionMonth, {
    nullable: true,
    description: 'The last month of the residents’ pension that it has reported',
  })
  async pensionMonth(@Root() { code }: Township, @Ctx() ctx: Context): Promise<PensionMonth | null> {
    const until = lastMonthEnded(ctx.today)
    const months = await ctx.load.many(PensionMonth, 'unit', code, 'period')
    return months.findLast(({ reported, period }) => reported && period <= until) ?? null
  }
}
