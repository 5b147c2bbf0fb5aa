import { type Context, Fault, type Feature, registerDoors } from '@tongchou/service-kit'
import { BudgetSubject } from '../year-plan/year-plan.entity.ts'
import { BudgetLine, BudgetSpending } from './budget-line.entity.ts'
import { refusalOfBudgetLine } from './budget-line.rules.ts'
import { BudgetResolver } from './budget.resolver.ts'
import { eightSpending } from './eight-spending.target.ts'
import { spendingForm } from './spending-form.ts'

/** @throws budget-line.subject-unknown: a subject that no year’s dictionary has */
async function knowsSubject(ctx: Context, { planYear, subject }: BudgetLine): Promise<void> {
  const known = await ctx.db.repository(BudgetSubject).existsBy({ subject })
  if (!known) throw new Fault('budget-line.subject-unknown', { field: 'subject', planYear })
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
  refuse: refusalOfBudgetLine,
  settle: knowsSubject,
})

export const budgetFeature: Feature = {
  entities: [BudgetLine, BudgetSpending],
  resolvers: [doors, BudgetResolver],
  targets: [eightSpending],
  forms: [spendingForm],
}
