import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { BudgetLine, BudgetSpending } from './budget-line.entity.ts'

@Resolver(() => BudgetLine)
export class BudgetLineResolver {
  @FieldResolver(() => [BudgetSpending], { description: 'Its months, the oldest first; drafts among them' })
  spending(@Root() { id }: BudgetLine, @Ctx() ctx: Context): Promise<BudgetSpending[]> {
    return ctx.load.many(BudgetSpending, 'lineId', id, 'period')
  }
}
