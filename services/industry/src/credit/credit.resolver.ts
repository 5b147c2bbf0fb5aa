import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  list,
  MoneyScalar,
  PageArgs,
  daysBetween,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { advanceLoan, compensateLoan } from './advance-loan.ts'
import {
  AdvanceLoanInput,
  ApplyForLoanInput,
  CompensateLoanInput,
  EnterPoolMovementInput,
  KeepLoanProductInput,
  LoanArgs,
  MatchLoanInput,
} from './credit.inputs.ts'
import { poolStanding, useOfProducts } from './credit.repository.ts'
import { isPastDue, leverageOf, matchOf, MOST_LEVERAGE, stagesAfter } from './credit.rules.ts'
import { applyForLoan, enterPoolMovement, keepLoanProduct, matchLoan } from './keep-credit.ts'
import { LoanProduct, PoolEntry } from './loan-product.entity.ts'
import { Loan, LoanStage } from './loan.entity.ts'

export enum LoanMatchStage {
  NEED = 'NEED',
  BANK_OFFERED = 'BANK_OFFERED',
  GUARANTEED = 'GUARANTEED',
  GOVERNMENT_BACKED = 'GOVERNMENT_BACKED',
  MATCHED = 'MATCHED',
  ENDED = 'ENDED',
}
registerEnumType(LoanMatchStage, { name: 'LoanMatchStage', description: '政银担企: who has joined so far' })

@ObjectType({ simpleResolvers: true, description: 'How much a product is used' })
class LoanProductUse {
  @Field(() => MoneyScalar, { description: 'Granted from January to the day' })
  granted: number

  @Field(() => Int)
  grantedCount: number

  @Field(() => MoneyScalar, { description: 'Standing on the day' })
  standing: number

  @Field(() => MoneyScalar)
  overdue: number

  @Field(() => MoneyScalar, { nullable: true, description: 'Quota not used' })
  headroom: number | null

  @Field(() => Float, { nullable: true, description: 'Percent of the quota in use' })
  utilisation: number | null
}

@ObjectType({ simpleResolvers: true, description: 'How the risk pool stands on a day' })
class RiskPool {
  @Field(() => DayScalar)
  asOf: string

  @Field(() => MoneyScalar)
  balance: number

  @Field(() => MoneyScalar, { description: 'Pooled loans standing' })
  standing: number

  @Field(() => Float, { nullable: true, description: 'Loans ÷ pool, at most 10' })
  leverage: number | null

  @Field(() => MoneyScalar, { description: 'What the banks may still lend on the pool' })
  headroom: number
}

const LoanConnection = connectionType(() => Loan, 'Loan')
const PoolEntryConnection = connectionType(() => PoolEntry, 'RiskPoolEntry')

@Resolver(() => LoanProduct)
export class LoanProductResolver {
  @Query(() => [LoanProduct])
  @Allow('industry.read')
  async loanProducts(@Ctx() ctx: Context): Promise<LoanProduct[]> {
    return ctx.db.repository(LoanProduct).find({ order: { kind: 'ASC', name: 'ASC' } })
  }

  @Mutation(() => LoanProduct)
  @Change('industry.keep')
  keepLoanProduct(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepLoanProductInput) input: KeepLoanProductInput,
  ): Promise<LoanProduct> {
    return keepLoanProduct(ctx, input)
  }

  @FieldResolver(() => LoanProductUse)
  async use(
    @Root() { id, quota }: LoanProduct,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<LoanProductUse> {
    const day = asOf ?? ctx.today
    const use = await ctx.load.batch(`product-use ${day}`, id, (ids) => useOfProducts(ctx, day, ids))
    const headroom = quota === null ? null : quota - use.standing
    return { ...use, headroom, utilisation: quota ? (use.standing / quota) * 100 : null }
  }
}

@Resolver(() => Loan)
export class LoanResolver {
  @Query(() => LoanConnection)
  @Allow('industry.read')
  loans(@Ctx() ctx: Context, @Args(() => LoanArgs) args: LoanArgs): Promise<Connection<Loan>> {
    return list(ctx, Loan, args, {
      order: 'appliedOn',
      where: (query) => {
        if (args.uscc) query.andWhere('row.enterpriseId = :uscc', { uscc: args.uscc })
        if (args.productId) query.andWhere('row.productId = :productId', { productId: args.productId })
        if (args.stage?.length) query.andWhere('row.stage IN (:...stage)', { stage: args.stage })
        if (args.dueBy) query.andWhere('row.dueOn <= :dueBy AND row.endedOn IS NULL', { dueBy: args.dueBy })
      },
    })
  }

  @Query(() => RiskPool)
  @Allow('industry.overview')
  async riskPool(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<RiskPool> {
    const day = asOf ?? ctx.today
    const { balance, standing } = await poolStanding(ctx.db, day)
    const headroom = balance * MOST_LEVERAGE - standing
    return { asOf: day, balance, standing, leverage: leverageOf(standing, balance), headroom }
  }

  @Query(() => PoolEntryConnection)
  @Allow('industry.read')
  riskPoolEntries(@Ctx() ctx: Context, @Args(() => PageArgs) args: PageArgs): Promise<Connection<PoolEntry>> {
    return list(ctx, PoolEntry, args, { order: 'happenedOn' })
  }

  @Mutation(() => Loan)
  @Change('industry.record')
  applyForLoan(@Ctx() ctx: Context, @Arg('input', () => ApplyForLoanInput) input: ApplyForLoanInput): Promise<Loan> {
    return applyForLoan(ctx, input)
  }

  @Mutation(() => Loan)
  @Change('industry.keep')
  matchLoan(@Ctx() ctx: Context, @Arg('input', () => MatchLoanInput) input: MatchLoanInput): Promise<Loan> {
    return matchLoan(ctx, input)
  }

  @Mutation(() => Loan)
  @Change('industry.keep')
  advanceLoan(@Ctx() ctx: Context, @Arg('input', () => AdvanceLoanInput) input: AdvanceLoanInput): Promise<Loan> {
    return advanceLoan(ctx, input)
  }

  @Mutation(() => Loan, { description: 'The risk pool pays for an overdue loan; approved by a head' })
  @Change('industry.lock')
  compensateLoan(
    @Ctx() ctx: Context,
    @Arg('input', () => CompensateLoanInput) input: CompensateLoanInput,
  ): Promise<Loan> {
    return compensateLoan(ctx, input)
  }

  @Mutation(() => PoolEntry)
  @Change('industry.keep')
  enterPoolMovement(
    @Ctx() ctx: Context,
    @Arg('input', () => EnterPoolMovementInput) input: EnterPoolMovementInput,
  ): Promise<PoolEntry> {
    return enterPoolMovement(ctx, input)
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { enterpriseId }: Loan, @Ctx() ctx: Context): Promise<Enterprise | null> {
    return ctx.load.one(Enterprise, enterpriseId)
  }

  @FieldResolver(() => LoanProduct, { nullable: true })
  product(@Root() { productId }: Loan, @Ctx() ctx: Context): Promise<LoanProduct | null> {
    return ctx.load.batch('loan-product', productId, async (ids) => {
      const products = new Map((await ctx.db.repository(LoanProduct).find()).map((product) => [product.id, product]))
      return ids.map((id) => products.get(id) ?? null)
    })
  }

  @FieldResolver(() => LoanMatchStage)
  matchStage(@Root() loan: Loan): LoanMatchStage {
    return LoanMatchStage[matchOf(loan).stage]
  }

  @FieldResolver(() => Int, { description: 'Days that the matching has stood at its stage' })
  matchDays(@Root() loan: Loan, @Ctx() ctx: Context): number {
    return daysBetween(matchOf(loan).since, loan.endedOn ?? ctx.today)
  }

  @FieldResolver(() => [LoanStage], { description: 'Stages that may follow' })
  async nextStages(@Root() loan: Loan, @Ctx() ctx: Context): Promise<LoanStage[]> {
    const product = await this.product(loan, ctx)
    if (!product) return []
    return stagesAfter(loan.stage, product.pooled)
      .map((stage) => LoanStage[stage])
      .filter((stage) => stage !== LoanStage.OVERDUE || isPastDue(loan, ctx.today))
  }
}

@Resolver(() => Enterprise)
export class EnterpriseLoansResolver {
  @FieldResolver(() => [Loan])
  loans(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<Loan[]> {
    return ctx.load.many(Loan, 'enterpriseId', id, 'appliedOn')
  }
}
