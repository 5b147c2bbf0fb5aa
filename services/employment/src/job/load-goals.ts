import { type Context, readCsv } from '@tongchou/service-kit'
import { EmploymentGoal } from './employment-goal.entity.ts'

const FILE = new URL('../../plan/employment-goals.csv', import.meta.url)

/** Keeps the goals of the plan’s years that are not kept yet. */
export async function loadGoals(ctx: Context): Promise<void> {
  const known = new Set((await ctx.db.repository(EmploymentGoal).find()).map(({ year }) => year))
  const fresh = readCsv(FILE)
    .map((row) => ({
      year: Number(row['year']),
      newJobs: Number(row['newJobs']),
      unemploymentRate: Number(row['unemploymentRate']),
      graduateRate: Number(row['graduateRate']),
    }))
    .filter(({ year }) => !known.has(year))
    .map((row) => ({ id: `employment-goal-${row.year}`, ...row }))
  if (fresh.length > 0) await ctx.createMany(EmploymentGoal, fresh, 'employment-goal.planned')
}
