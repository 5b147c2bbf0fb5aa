import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import {
  Allow,
  Change,
  ChangeInput,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  list,
  MoneyScalar,
  PageArgs,
} from '@tongchou/service-kit'
import { Project } from '../project-stage/project.type.ts'
import { enterFundMovement } from './enter-fund-movement.ts'
import { FundEntry, FundEntryKind } from './fund-entry.entity.ts'
import { fundTotals } from './fund.repository.ts'
import { capitalOf, guaranteedOf, investedOf, remainingOf } from './fund.rules.ts'

@InputType()
export class EnterFundMovementInput extends ChangeInput {
  @Field(() => FundEntryKind)
  kind: FundEntryKind

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  happenedOn: string

  @Field(() => String)
  party: string

  @Field(() => String)
  documentNumber: string

  @Field(() => ID, { nullable: true })
  enterpriseId?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'How the comprehensive industry development fund stands on a day' })
export class IndustryFund {
  @Field(() => DayScalar)
  asOf: string

  @Field(() => MoneyScalar, { description: 'Paid in and not withdrawn' })
  capital: number

  @Field(() => MoneyScalar, { description: 'Invested and neither recovered nor lost' })
  invested: number

  @Field(() => MoneyScalar)
  guaranteed: number

  @Field(() => MoneyScalar, { description: 'Recovered from investments so far' })
  recovered: number

  @Field(() => MoneyScalar)
  lost: number

  @Field(() => MoneyScalar, { description: 'What may still be used' })
  remaining: number
}

const FundEntryConnection = connectionType(() => FundEntry, 'IndustryFundEntry')

@Resolver(() => FundEntry)
export class FundResolver {
  @Query(() => IndustryFund)
  @Allow('industry.overview')
  async industryFund(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<IndustryFund> {
    const day = asOf ?? ctx.today
    const totals = await fundTotals(ctx.db, day)
    return {
      asOf: day,
      capital: capitalOf(totals),
      invested: investedOf(totals),
      guaranteed: guaranteedOf(totals),
      recovered: totals.RECOVERED,
      lost: totals.LOST,
      remaining: remainingOf(totals),
    }
  }

  @Query(() => FundEntryConnection)
  @Allow('industry.read')
  industryFundEntries(@Ctx() ctx: Context, @Args(() => PageArgs) args: PageArgs): Promise<Connection<FundEntry>> {
    return list(ctx, FundEntry, args, { order: 'happenedOn' })
  }

  @Mutation(() => FundEntry)
  @Change('industry.keep')
  enterFundMovement(
    @Ctx() ctx: Context,
    @Arg('input', () => EnterFundMovementInput) input: EnterFundMovementInput,
  ): Promise<FundEntry> {
    return enterFundMovement(ctx, input)
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: FundEntry): Project | null {
    return projectId === null ? null : { id: projectId }
  }
}
