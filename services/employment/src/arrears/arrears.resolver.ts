import { Allow, Change, type Context, MoneyScalar, seesAll } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Department, Enterprise, Project } from '../county/county.types.ts'
import { LabourSite } from '../site/labour-site.entity.ts'
import { closeArrears, investigateArrears, orderArrears, payArrears, referArrears } from './advance-arrears.ts'
import { ArrearsCase, ArrearsState } from './arrears-case.entity.ts'
import {
  ArrearsStepInput,
  CloseArrearsInput,
  OrderArrearsInput,
  PayArrearsInput,
  ReferArrearsInput,
} from './arrears.inputs.ts'
import { outstandingOf, recoveredOf } from './arrears.repository.ts'
import { nextStates } from './arrears.rules.ts'
import { ArrearsPayment } from './arrears-payment.entity.ts'

@Resolver(() => ArrearsCase)
export class ArrearsResolver {
  @Query(() => ArrearsCase, { nullable: true })
  @Allow('employment.read')
  arrearsCase(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<ArrearsCase | null> {
    return ctx.load.one(ArrearsCase, id)
  }

  @Mutation(() => ArrearsCase, { description: '立案调查' })
  @Change('employment.keep')
  investigateArrears(
    @Ctx() ctx: Context,
    @Arg('input', () => ArrearsStepInput) input: ArrearsStepInput,
  ): Promise<ArrearsCase> {
    return investigateArrears(ctx, input)
  }

  @Mutation(() => ArrearsCase, { description: '责令支付: what was found, for how many, by when' })
  @Change('employment.keep')
  orderArrears(
    @Ctx() ctx: Context,
    @Arg('input', () => OrderArrearsInput) input: OrderArrearsInput,
  ): Promise<ArrearsCase> {
    return orderArrears(ctx, input)
  }

  @Mutation(() => ArrearsCase, { description: '清欠登记: wages that were paid; the last of them makes the case paid' })
  @Change('employment.keep')
  payArrears(@Ctx() ctx: Context, @Arg('input', () => PayArrearsInput) input: PayArrearsInput): Promise<ArrearsCase> {
    return payArrears(ctx, input)
  }

  @Mutation(() => ArrearsCase, { description: '移送公安或法院' })
  @Change('employment.keep')
  referArrears(
    @Ctx() ctx: Context,
    @Arg('input', () => ReferArrearsInput) input: ReferArrearsInput,
  ): Promise<ArrearsCase> {
    return referArrears(ctx, input)
  }

  @Mutation(() => ArrearsCase, { description: '结案' })
  @Change('employment.keep')
  closeArrears(
    @Ctx() ctx: Context,
    @Arg('input', () => CloseArrearsInput) input: CloseArrearsInput,
  ): Promise<ArrearsCase> {
    return closeArrears(ctx, input)
  }

  @FieldResolver(() => MoneyScalar, { description: 'Paid so far' })
  async recovered(@Root() { id }: ArrearsCase, @Ctx() ctx: Context): Promise<number> {
    return (await recoveredOf(ctx, id)).amount
  }

  @FieldResolver(() => Int, { description: 'People who have all their wages' })
  async personsCleared(@Root() { id }: ArrearsCase, @Ctx() ctx: Context): Promise<number> {
    return (await recoveredOf(ctx, id)).persons
  }

  @FieldResolver(() => MoneyScalar, { description: 'Still owed' })
  outstanding(@Root() root: ArrearsCase, @Ctx() ctx: Context): Promise<number> {
    return outstandingOf(ctx, root)
  }

  @FieldResolver(() => [ArrearsState], { description: 'Where the case may go now' })
  nextStates(@Root() { state }: ArrearsCase): ArrearsState[] {
    return nextStates(state).map((next) => ArrearsState[next])
  }

  @FieldResolver(() => [ArrearsPayment])
  payments(@Root() { id }: ArrearsCase, @Ctx() ctx: Context): Promise<ArrearsPayment[]> {
    return ctx.load.many(ArrearsPayment, 'caseId', id, 'paidOn')
  }

  @FieldResolver(() => LabourSite, { nullable: true })
  async site(@Root() { siteId }: ArrearsCase, @Ctx() ctx: Context): Promise<LabourSite | null> {
    return siteId === null ? null : ctx.load.one(LabourSite, siteId)
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project on which the wages were earned' })
  async project(@Root() root: ArrearsCase, @Ctx() ctx: Context): Promise<Project | null> {
    const site = await this.site(root, ctx)
    return site && { id: site.projectId }
  }
}

@Resolver(() => Enterprise)
export class EnterpriseArrearsResolver {
  @FieldResolver(() => MoneyScalar, { nullable: true, description: 'Wages that it still owes 拖欠工资' })
  async wageArrears(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<number | null> {
    if (!seesAll(ctx, null)) return null
    const cases = await ctx.load.many(ArrearsCase, 'employerUscc', uscc, 'acceptedOn')
    const sums = await Promise.all(cases.map((each) => outstandingOf(ctx, each)))
    return sums.reduce((sum, one) => sum + one, 0)
  }

  @FieldResolver(() => [ArrearsCase], { nullable: true, description: 'Its arrears cases' })
  arrearsCases(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<ArrearsCase[]> {
    return ctx.load.many(ArrearsCase, 'employerUscc', uscc, 'acceptedOn')
  }
}

@Resolver(() => Department)
export class DepartmentArrearsResolver {
  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'Wages still owed in the trades that it supervises',
  })
  async wageArrears(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number | null> {
    if (!seesAll(ctx, code)) return null
    const cases = await ctx.load.many(ArrearsCase, 'department', code, 'acceptedOn')
    const sums = await Promise.all(cases.map((each) => outstandingOf(ctx, each)))
    return sums.reduce((sum, one) => sum + one, 0)
  }
}
