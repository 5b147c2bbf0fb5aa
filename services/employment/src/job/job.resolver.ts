import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  list,
  MonthScalar,
  PageArgs,
  seesAll,
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
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Township } from '../county/county.types.ts'
import { keepMonth, KeepMonthInput } from '../monthly/keep-month.ts'
import { EmploymentMonth, EmploymentMonthValues } from './employment-month.entity.ts'
import { EMPLOYMENT_FORM } from './employment-month-form.ts'
import { unemploymentByTownship } from './job.repository.ts'

@InputType()
class KeepEmploymentMonthInput extends KeepMonthInput {
  @Field(() => EmploymentMonthValues)
  values: EmploymentMonthValues
}

@ArgsType()
class EmploymentMonthArgs extends PageArgs {
  @Field(() => MonthScalar, { nullable: true })
  period?: string | null

  @Field(() => ID, { nullable: true })
  unit?: string | null
}

const EmploymentMonthConnection = connectionType(() => EmploymentMonth, 'EmploymentMonth')

@Resolver(() => EmploymentMonth)
export class EmploymentMonthResolver {
  @Query(() => EmploymentMonthConnection, { description: 'Urban employment by township and month' })
  @Allow('employment.read')
  employmentMonths(
    @Ctx() ctx: Context,
    @Args(() => EmploymentMonthArgs) args: EmploymentMonthArgs,
  ): Promise<Connection<EmploymentMonth>> {
    return list(ctx, EmploymentMonth, args, {
      order: 'period',
      where: (query) => {
        if (args.period) query.andWhere('row.period = :period', { period: args.period })
        if (args.unit) query.andWhere('row.unit = :unit', { unit: args.unit })
      },
    })
  }

  @Mutation(() => EmploymentMonth, { description: 'Enters a township’s month of the 就业情况月报' })
  @Change('employment.record')
  keepEmploymentMonth(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepEmploymentMonthInput) input: KeepEmploymentMonthInput,
  ): Promise<EmploymentMonth> {
    const { values: facts } = input
    return keepMonth(ctx, {
      entity: EmploymentMonth,
      form: EMPLOYMENT_FORM,
      noun: 'employment-month',
      input,
      facts,
      refusal: null,
    })
  }
}

@Resolver(() => Township)
export class TownshipEmploymentResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Registered as out of work today' })
  async registeredUnemployed(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number | null> {
    return seesAll(ctx, code) ? (await unemploymentByTownship(ctx, code)).unemployed : null
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Registered unemployment rate, percent; null before its first report',
  })
  async registeredUnemploymentRate(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number | null> {
    const { unemployed, employed } = await unemploymentByTownship(ctx, code)
    return employed === 0 ? null : (unemployed / (employed + unemployed)) * 100
  }
}
