import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  list,
  ListArgs,
} from '@tongchou/service-kit'
import { Enterprise, Project } from '../neighbour/neighbour.types.ts'
import { FundName, fundName } from '../upper-fund/fund-name.ts'
import { correctFundPayment, CorrectFundPaymentInput } from './correct-fund-payment.ts'
import { FundPayment } from './fund-payment.entity.ts'
import { wherePayment } from './fund-payment.repository.ts'
import { recordFundPayment, RecordFundPaymentInput } from './record-fund-payment.ts'

@ArgsType()
class FundPaymentArgs extends ListArgs {
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
      where: (query) => wherePayment(query, args.search, args),
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

  @Mutation(() => FundPayment, { description: 'What was said of it: above all the project of one that named none' })
  @Change('finance.answer')
  correctFundPayment(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectFundPaymentInput) input: CorrectFundPaymentInput,
  ): Promise<FundPayment> {
    return correctFundPayment(ctx, input)
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
