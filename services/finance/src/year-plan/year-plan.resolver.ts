import { Allow, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { BudgetSubject, BudgetWindow, FinanceThreshold, SeekingUnit } from './year-plan.entity.ts'

/** The dictionaries of a year. They are public within the county: everybody is measured by them. */
@Resolver()
export class YearPlanResolver {
  @Query(() => [BudgetSubject], { description: '支出功能科目, the eight among them' })
  @Allow('finance.read')
  budgetSubjects(@Ctx() ctx: Context, @Arg('planYear', () => Int) planYear: number): Promise<BudgetSubject[]> {
    return ctx.db.repository(BudgetSubject).find({ where: { planYear }, order: { subject: 'ASC' } })
  }

  @Query(() => [SeekingUnit], { description: '争资考核单位' })
  @Allow('finance.read')
  seekingUnits(@Ctx() ctx: Context, @Arg('planYear', () => Int) planYear: number): Promise<SeekingUnit[]> {
    return ctx.db.repository(SeekingUnit).find({ where: { planYear }, order: { id: 'ASC' } })
  }

  @Query(() => [FinanceThreshold], { description: 'Limits that the rules of the year work with' })
  @Allow('finance.read')
  financeThresholds(@Ctx() ctx: Context, @Arg('planYear', () => Int) planYear: number): Promise<FinanceThreshold[]> {
    return ctx.db.repository(FinanceThreshold).find({ where: { planYear }, order: { code: 'ASC' } })
  }

  @Query(() => [BudgetWindow], { description: '争资窗口期, in the order of their days' })
  @Allow('finance.read')
  budgetWindows(@Ctx() ctx: Context, @Arg('planYear', () => Int) planYear: number): Promise<BudgetWindow[]> {
    return ctx.db.repository(BudgetWindow).find({ where: { planYear }, order: { opensOn: 'ASC' } })
  }
}
