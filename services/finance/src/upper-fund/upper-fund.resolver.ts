import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
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
  daysBetween,
  list,
  MoneyScalar,
  search,
} from '@tongchou/service-kit'
import { FundPayment } from '../fund-payment/fund-payment.entity.ts'
import { Department, Project, Township } from '../neighbour/neighbour.types.ts'
import { thresholdsOf } from '../year-plan/thresholds.ts'
import { grantFund, planFundSpending, receiveFund, recoverFund } from './advance-fund.ts'
import { allocateFund } from './allocate-fund.ts'
import { applyForFund } from './apply-for-fund.ts'
import { FundAllocation } from './fund-allocation.entity.ts'
import { UpperFund } from './upper-fund.entity.ts'
import {
  AllocateFundInput,
  ApplyForFundInput,
  GrantFundInput,
  PlanFundSpendingInput,
  ReceiveFundInput,
  RecoverFundInput,
  UpperFundArgs,
} from './upper-fund.inputs.ts'
import { whereFund } from './upper-fund.repository.ts'
import { idleLight, idleOf, stepsFrom } from './upper-fund.rules.ts'

export enum FundIdleCause {
  NOT_RECEIVED = 'NOT_RECEIVED',
  NOT_ALLOCATED = 'NOT_ALLOCATED',
  NOT_PAID = 'NOT_PAID',
}
registerEnumType(FundIdleCause, { name: 'FundIdleCause', description: '下达未到位、到位未分配、分配未支付' })

export enum FundIdleLight {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
}
registerEnumType(FundIdleLight, { name: 'FundIdleLight' })

export enum UpperFundStep {
  GRANT = 'GRANT',
  RECEIVE = 'RECEIVE',
  ALLOCATE = 'ALLOCATE',
  PAY = 'PAY',
  RECOVER = 'RECOVER',
}
registerEnumType(UpperFundStep, { name: 'UpperFundStep' })

@ObjectType({ simpleResolvers: true, description: 'Money of a fund that one thing holds up' })
export class FundIdlePart {
  @Field(() => FundIdleCause)
  cause: FundIdleCause

  @Field(() => MoneyScalar)
  amount: number
}

@ObjectType({ simpleResolvers: true, description: '沉淀资金: money of a fund that lies, since when and why' })
export class FundIdle {
  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  since: string

  @Field(() => Int)
  days: number

  @Field(() => FundIdleCause, { description: 'What holds the first of it up' })
  cause: FundIdleCause

  @Field(() => [FundIdlePart], {
    description: 'The amount by what holds it up: what is given out to nobody, and what is given out and not paid',
  })
  parts: FundIdlePart[]

  @Field(() => FundIdleLight, { description: 'By the year’s limits, 30 and 90 days where the plan says nothing else' })
  light: FundIdleLight
}

const ORDER = {
  GRANTED_ON: 'grantedOn',
  APPLIED_ON: 'appliedOn',
  GRANTED_AMOUNT: 'grantedAmount',
  DOCUMENT_NUMBER: 'documentNumber',
  SPEND_BY: 'spendBy',
} as const

const UpperFundConnection = connectionType(() => UpperFund, 'UpperFund')

@Resolver(() => UpperFund)
export class UpperFundResolver {
  @Query(() => UpperFundConnection, { description: '资金台账: every sum asked for and won, by document number' })
  @Allow('finance.read')
  upperFunds(@Ctx() ctx: Context, @Args(() => UpperFundArgs) args: UpperFundArgs): Promise<Connection<UpperFund>> {
    return list(ctx, UpperFund, args, {
      order: ORDER[args.orderBy],
      where: (query) => {
        search(query, args.search, ['name', 'documentNumber'])
        whereFund(query, args.filter ?? {}, ctx.today)
      },
    })
  }

  @Query(() => UpperFund, { nullable: true })
  @Allow('finance.read')
  upperFund(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<UpperFund | null> {
    return ctx.load.one(UpperFund, id)
  }

  @Mutation(() => UpperFund, { description: 'For a unit’s own staff as well' })
  @Change('finance.answer')
  applyForFund(
    @Ctx() ctx: Context,
    @Arg('input', () => ApplyForFundInput) input: ApplyForFundInput,
  ): Promise<UpperFund> {
    return applyForFund(ctx, input)
  }

  @Mutation(() => UpperFund)
  @Change('finance.keep')
  grantFund(@Ctx() ctx: Context, @Arg('input', () => GrantFundInput) input: GrantFundInput): Promise<UpperFund> {
    return grantFund(ctx, input)
  }

  @Mutation(() => UpperFund)
  @Change('finance.keep')
  receiveFund(@Ctx() ctx: Context, @Arg('input', () => ReceiveFundInput) input: ReceiveFundInput): Promise<UpperFund> {
    return receiveFund(ctx, input)
  }

  @Mutation(() => FundAllocation)
  @Change('finance.keep')
  allocateFund(
    @Ctx() ctx: Context,
    @Arg('input', () => AllocateFundInput) input: AllocateFundInput,
  ): Promise<FundAllocation> {
    return allocateFund(ctx, input)
  }

  @Mutation(() => UpperFund, { description: '逐笔制定支出措施和时限; for the unit that won it as well' })
  @Change('finance.answer')
  planFundSpending(
    @Ctx() ctx: Context,
    @Arg('input', () => PlanFundSpendingInput) input: PlanFundSpendingInput,
  ): Promise<UpperFund> {
    return planFundSpending(ctx, input)
  }

  @Mutation(() => UpperFund)
  @Change('finance.keep')
  recoverFund(@Ctx() ctx: Context, @Arg('input', () => RecoverFundInput) input: RecoverFundInput): Promise<UpperFund> {
    return recoverFund(ctx, input)
  }

  @FieldResolver(() => [FundAllocation], { description: 'Its lines, the oldest first' })
  allocations(@Root() { id }: UpperFund, @Ctx() ctx: Context): Promise<FundAllocation[]> {
    return ctx.load.many(FundAllocation, 'fundId', id, 'allocatedOn')
  }

  @FieldResolver(() => [FundPayment], { description: 'What was paid out of it, the oldest first' })
  payments(@Root() { id }: UpperFund, @Ctx() ctx: Context): Promise<FundPayment[]> {
    return ctx.load.many(FundPayment, 'fundId', id, 'paidOn')
  }

  @FieldResolver(() => [UpperFundStep], { description: 'What may be done with it next' })
  nextSteps(@Root() { stage }: UpperFund): UpperFundStep[] {
    return stepsFrom(stage) as UpperFundStep[]
  }

  @FieldResolver(() => FundIdle, { nullable: true, description: 'As of today' })
  async idle(@Root() fund: UpperFund, @Ctx() ctx: Context): Promise<FundIdle | null> {
    const idle = idleOf({
      granted: fund.grantedAmount,
      grantedOn: fund.grantedOn,
      received: fund.receivedAmount,
      receivedOn: fund.receivedOn,
      allocated: fund.allocatedAmount,
      allocatedOn: fund.allocatedOn,
      paid: fund.paidAmount,
      lastPaidOn: fund.lastPaidOn,
      recovered: fund.recoveredAmount ?? 0,
    })
    if (!idle) return null
    const year = ctx.today.slice(0, 4)
    const limits = await ctx.load.batch('thresholds', year, (years) =>
      Promise.all(years.map((each) => thresholdsOf(ctx.db, Number(each)))),
    )
    const days = daysBetween(idle.since, ctx.today)
    const light = FundIdleLight[idleLight(days, limits.IDLE_WARN_DAYS, limits.IDLE_RED_DAYS)]
    return { ...idle, parts: idle.parts as FundIdlePart[], cause: FundIdleCause[idle.cause], days, light }
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: UpperFund): Project | null {
    return projectId === null ? null : { id: projectId }
  }

  @FieldResolver(() => Township, { nullable: true })
  winningTownship(@Root() { township }: UpperFund): Township | null {
    return township === null ? null : { code: township }
  }

  @FieldResolver(() => Department, { nullable: true })
  winningDepartment(@Root() { department }: UpperFund): Department | null {
    return department === null ? null : { code: department }
  }
}
