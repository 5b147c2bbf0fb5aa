import { type Context, MoneyScalar } from '@tongchou/service-kit'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { Project } from '../neighbour/neighbour.types.ts'
import { FundAllocation } from '../upper-fund/fund-allocation.entity.ts'
import { UpperFund } from '../upper-fund/upper-fund.entity.ts'
import { FundPayment, FundPaymentUse } from './fund-payment.entity.ts'

@ObjectType({ simpleResolvers: true, description: '资金到项目、到支付、到工资: the project’s public money in sums' })
class ProjectMoney {
  @Field(() => MoneyScalar, { description: 'Granted by documents that name the project' })
  granted: number

  @Field(() => MoneyScalar)
  allocated: number

  @Field(() => MoneyScalar)
  paid: number

  @Field(() => MoneyScalar, { description: 'Of which to wage accounts' })
  wages: number

  @Field(() => MoneyScalar, { description: 'Given out and not paid' })
  unpaid: number
}

const sum = <T>(rows: readonly T[], of: (row: T) => number | null): number =>
  rows.reduce((total, row) => total + (of(row) ?? 0), 0)

@Resolver(() => Project)
export class ProjectFundsResolver {
  @FieldResolver(() => [UpperFund], { nullable: true, description: 'Funds won for the project' })
  upperFunds(@Root() { id }: Project, @Ctx() ctx: Context): Promise<UpperFund[]> {
    return ctx.load.many(UpperFund, 'projectId', id, 'appliedOn')
  }

  @FieldResolver(() => [FundAllocation], {
    nullable: true,
    description: 'Lines of funds that were given to the project',
  })
  fundAllocations(@Root() { id }: Project, @Ctx() ctx: Context): Promise<FundAllocation[]> {
    return ctx.load.many(FundAllocation, 'projectId', id, 'allocatedOn')
  }

  @FieldResolver(() => [FundPayment], { nullable: true, description: 'Payments for the project' })
  fundPayments(@Root() { id }: Project, @Ctx() ctx: Context): Promise<FundPayment[]> {
    return ctx.load.many(FundPayment, 'projectId', id, 'paidOn')
  }

  @FieldResolver(() => ProjectMoney, { nullable: true })
  async publicMoney(@Root() { id }: Project, @Ctx() ctx: Context): Promise<ProjectMoney> {
    const [funds, lines, payments] = await Promise.all([
      ctx.load.many(UpperFund, 'projectId', id, 'appliedOn'),
      ctx.load.many(FundAllocation, 'projectId', id, 'allocatedOn'),
      ctx.load.many(FundPayment, 'projectId', id, 'paidOn'),
    ])
    const allocated = sum(lines, ({ amount }) => amount)
    const paid = sum(payments, ({ amount }) => amount)
    const wages = sum(payments, ({ purpose, amount }) => (purpose === FundPaymentUse.WAGES ? amount : 0))
    const granted = sum(funds, ({ grantedAmount }) => grantedAmount)
    return { granted, allocated, paid, wages, unpaid: allocated - paid }
  }
}
