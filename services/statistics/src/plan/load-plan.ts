import type { Context } from '@tongchou/service-kit'
import { PlanDuty } from '../duty/plan-duty.entity.ts'
import { PlanTarget } from '../target/plan-target.entity.ts'
import { plannedYears, readAnsweringGroups, readCurves, readDuties, readLampPolicy, readTargets } from './plan-files.ts'
import { PlanYear } from './plan-year.entity.ts'
import { keptAnswering } from './whose.ts'

/** Takes over the plan of every year that is among the files and not yet among the records; a plan once taken over stays as it is. */
export async function loadPlans(ctx: Context): Promise<void> {
  const known = new Set((await ctx.db.repository(PlanYear).find()).map(({ year }) => year))
  for (const year of plannedYears()) if (!known.has(year)) await loadPlan(ctx, year)
}

async function loadPlan(ctx: Context, year: number): Promise<void> {
  const curves = readCurves(year)
  const targets = readTargets(year).map(({ responsible, ...target }, position) => ({
    ...target,
    id: planId(year, target.code),
    position,
    curve: curves.get(target.code) ?? null,
    answering: keptAnswering(responsible),
  }))
  const duties = readDuties(year).map(({ responsible, ...duty }, position) => ({
    ...duty,
    id: planId(year, duty.code),
    position,
    answering: keptAnswering(responsible),
  }))
  await ctx.create(PlanYear, { id: String(year), year, policy: readLampPolicy(year), groups: readAnsweringGroups(year) }, 'plan.loaded')
  await ctx.createMany(PlanTarget, targets, 'target.planned')
  await ctx.createMany(PlanDuty, duties, 'duty.planned')
}

export const planId = (year: number, code: string): string => `${year}/${code}`
