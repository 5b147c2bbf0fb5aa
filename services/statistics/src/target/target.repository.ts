import { type Context, hydrate, narrow } from '@tongchou/service-kit'
import { findPlan, yearOf } from '../plan/plan.repository.ts'
import { answeringScope } from '../plan/whose.ts'
import { PlanTarget } from './plan-target.entity.ts'
import type { PlanYear } from '../plan/plan-year.entity.ts'

/** The plan that a day belongs to, with its targets that the viewer may see, in the plan's order; two statements a request. */
export async function findPlanTargets(
  ctx: Context,
  year: number,
): Promise<{ plan: PlanYear; rows: PlanTarget[] } | null> {
  const plan = await findPlan(ctx, year)
  if (!plan) return null
  // The answer serves every key of the request, so it goes by the key and not by this call's plan.
  const rows = await ctx.load.batch('plan-targets', plan.id, (ids) =>
    Promise.all(ids.map((id) => readRows(ctx, Number(id)))),
  )
  return { plan, rows }
}

/** A target that the viewer may see, by its code on a day. */
export async function findPlanTarget(
  ctx: Context,
  code: string,
  asOf: string,
): Promise<{ plan: PlanYear; row: PlanTarget } | null> {
  const found = await findPlanTargets(ctx, yearOf(asOf))
  const row = found?.rows.find((each) => each.code === code)
  return found && row ? { plan: found.plan, row } : null
}

async function readRows(ctx: Context, year: number): Promise<PlanTarget[]> {
  const plan = await findPlan(ctx, year)
  if (!plan) return []
  const query = ctx.db
    .repository(PlanTarget)
    .createQueryBuilder('row')
    .where('row.year = :year', { year: plan.year })
    .orderBy('row.position', 'ASC')
  return hydrate(ctx.db, narrow(query, answeringScope(ctx, PlanTarget, plan.groups)))
}
