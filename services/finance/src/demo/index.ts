import type { Context } from '@tongchou/service-kit'
import { loadBudget } from './budget.demo.ts'
import { loadDebts } from './debts.demo.ts'
import { loadFunds } from './funds.demo.ts'
import { loadReceipts } from './receipts.demo.ts'
import { loadRevenue } from './revenue.demo.ts'
import { loadRisk } from './risk.demo.ts'
import { loadSeeking } from './seeking.demo.ts'
import { loadTax } from './tax.demo.ts'

/** The demonstration county's money: made up, the same every time, with lamps of every colour on 31 August 2022. */
export async function loadDemo(ctx: Context): Promise<void> {
  await loadFunds(ctx)
  await loadSeeking(ctx)
  await loadRevenue(ctx)
  await loadBudget(ctx)
  await loadTax(ctx)
  await loadReceipts(ctx)
  await loadDebts(ctx)
  await loadRisk(ctx)
}
