import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  list,
  PageArgs,
  search,
} from '@tongchou/service-kit'
import { Enterprise, Project } from '../neighbour/neighbour.types.ts'
import { FundName, fundName } from '../upper-fund/fund-name.ts'
import { FundPayment } from './fund-payment.entity.ts'
import { recordFundPayment, RecordFundPaymentInput } from './record-fund-payment.ts'

@ArgsType()
class FundPaymentArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  fundId?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null

  @Field(() => DayScalar, { nullable: true })
  from?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only payments that name no project' })
  withoutProject?: boolean | null

  @Field(() => String, { nullable: true, description: 'In payee and voucher number' })
  search?: string | null
}

const FundPaymentConnection = connectionType(() => FundPayment, 'FundPayment')

@Resolver(() => FundPayment)
export class FundPaymentResolver {
  @Query(() => FundPaymentConnection)
  @Allow('finance.read')
  fundPayments(
    @Ctx() ctx: Context,
    @Args(() => FundPaymentArgs) args: FundPaymentArgs,
  ): Promise<Connection<FundPayment>> {
    return list(ctx, FundPayment, args, {
      order: 'paidOn',
      where: (query) => {
        search(query, args.search, ['payee', 'voucherNumber'])
        if (args.fundId) query.andWhere('row.fundId = :fundId', { fundId: args.fundId })
        if (args.projectId) query.andWhere('row.projectId = :projectId', { projectId: args.projectId })
        if (args.from) query.andWhere('row.paidOn >= :from', { from: args.from })
        if (args.withoutProject) query.andWhere('row.projectId IS NULL')
      },
    })
  }

  @Mutation(() => FundPayment, { description: 'For the unit that the line was given to as well' })
  @Change('finance.answer')
  recordFundPayment(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordFundPaymentInput) input: RecordFundPaymentInput,
  ): Promise<FundPayment> {
    return recordFundPayment(ctx, input)
  }

  @FieldResolver(() => Boolean, { description: 'Flagged: money went out and no project is named' })
  withoutProject(@Root() { projectId }: FundPayment): boolean {
    return projectId === null
  }

  @FieldResolver(() => FundName, { nullable: true })
  fund(@Root() { fundId }: FundPayment, @Ctx() ctx: Context): Promise<FundName | null> {
    return fundName(ctx, fundId)
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: FundPayment): Project | null {
    return projectId === null ? null : { id: projectId }
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  payeeEnterprise(@Root() { payeeUscc }: FundPayment): Enterprise | null {
    return payeeUscc === null ? null : { uscc: payeeUscc }
  }
}
