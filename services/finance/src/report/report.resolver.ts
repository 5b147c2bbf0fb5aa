import { Allow, type Context, DayScalar } from '@tongchou/service-kit'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { IsNull } from 'typeorm'
import { BudgetFocus } from '../seeking/seeking.entity.ts'
import { TaxRelief } from '../tax-relief/tax-relief.entity.ts'
import { scoreLines } from './four-lines.ts'
import { fundTotals } from './fund-totals.ts'
import { moneyOverview } from './money-overview.ts'
import { FinanceLineScore, FundLedgerTotals, MoneyOverview } from './report.types.ts'

const AS_OF = { nullable: true, description: 'A day; the business date when absent' } as const

/** Reports are questions to the records: nobody fills them in. */
@Resolver()
export class ReportResolver {
  @Query(() => [FinanceLineScore], { description: '财源建设四条线' })
  @Allow('finance.overview')
  financeLines(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<FinanceLineScore[]> {
    return scoreLines(ctx, asOf ?? ctx.today)
  }

  @Query(() => MoneyOverview, { nullable: true, description: '收、支、险' })
  @Allow('finance.overview')
  moneyOverview(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<MoneyOverview> {
    return moneyOverview(ctx, asOf ?? ctx.today)
  }

  @Query(() => FundLedgerTotals, { nullable: true, description: '资金台账合计; for a unit: 我的资金' })
  @Allow('finance.read')
  fundLedgerTotals(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<FundLedgerTotals> {
    return fundTotals(ctx, asOf ?? ctx.today)
  }

  @Query(() => [BudgetFocus], { description: 'What a budget above puts money on and no project of ours answers' })
  @Allow('finance.overview')
  unmatchedBudgetFocuses(@Ctx() ctx: Context, @Arg('planYear', () => Int) planYear: number): Promise<BudgetFocus[]> {
    return ctx.db
      .repository(BudgetFocus)
      .find({ where: { planYear, projectId: IsNull() }, order: { direction: 'ASC' } })
  }

  @Query(() => [TaxRelief], { description: '应享未享: reliefs that are due and not granted, the oldest first' })
  @Allow('finance.overview')
  reliefsNotGranted(@Ctx() ctx: Context): Promise<TaxRelief[]> {
    return ctx.db
      .repository(TaxRelief)
      .find({ where: { grantedOn: IsNull() }, order: { eligibleOn: 'ASC', id: 'ASC' } })
  }
}
