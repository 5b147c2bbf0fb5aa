import type { Context } from '@tongchou/service-kit'
import { PlanYear } from './plan-year.entity.ts'

/** The loaded plan of a year, else the last one before it, else the first there is; null while none is loaded. */
export async function findPlan(ctx: Context, year: number): Promise<PlanYear | null> {
  const plans = await ctx.load.batch('plan', 'all', async () => [await ctx.db.repository(PlanYear).find({ order: { year: 'ASC' } })])
  return plans.findLast((plan) => plan.year <= year) ?? plans[0] ?? null
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))
