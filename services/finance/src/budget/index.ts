import { type Context, Fault, type Feature, refuse, registerDoors } from '@tongchou/service-kit'
import { BudgetSubject } from '../year-plan/year-plan.entity.ts'
import { BudgetLine, BudgetSpending } from './budget-line.entity.ts'
import { refusalOfBudgetLine, refusalOfSpentLine } from './budget-line.rules.ts'
import { BudgetLineResolver } from './budget-line.resolver.ts'
import { BudgetLineValues } from './budget-line.values.ts'
import { spentOf } from './budget.repository.ts'
import { BudgetResolver } from './budget.resolver.ts'
import { eightSpending } from './eight-spending.target.ts'
import { spendingForm } from './spending-form.ts'

/**
 * @throws budget-line.subject-unknown: a subject that no year’s dictionary has
 * @throws budget-line.months-stand, budget-line.below-spent
 */
async function soundLine(ctx: Context, values: BudgetLineValues, before: BudgetLine | null): Promise<void> {
  const { planYear, subject } = values
  const known = await ctx.db.repository(BudgetSubject).existsBy({ subject })
  if (!known) throw new Fault('budget-line.subject-unknown', { field: 'subject', planYear })
  if (before) refuse(refusalOfSpentLine(values, before, await spentOf(ctx.db, before.id)))
}

const doors = registerDoors({
  entity: BudgetLine,
  name: 'BudgetLine',
  plural: 'budgetLines',
  noun: 'budget-line',
  permission: 'finance.keep',
  orderBy: ['subject', 'allocatedOn', 'allocatedAmount'],
  filterBy: ['planYear', 'subject', 'township', 'department'],
  search: ['name'],
  values: BudgetLineValues,
  refuse: refusalOfBudgetLine,
  settle: soundLine,
})

export const budgetFeature: Feature = {
  entities: [BudgetLine, BudgetSpending],
  resolvers: [doors, BudgetLineResolver, BudgetResolver],
  targets: [eightSpending],
  forms: [spendingForm],
}
