import { type Context, keepPlan, readCsv } from '@tongchou/service-kit'
import { EmploymentGoal } from './employment-goal.entity.ts'

const FILE = new URL('../../plan/employment-goals.csv', import.meta.url)

/** Keeps the goals of the plan’s years that are not kept yet. */
export async function loadGoals(ctx: Context): Promise<void> {
  const goals = readCsv(FILE).map(({ year, newJobs, unemploymentRate, graduateRate }) => ({
    id: `employment-goal-${year}`,
    year: Number(year),
    newJobs: Number(newJobs),
    unemploymentRate: Number(unemploymentRate),
    graduateRate: Number(graduateRate),
  }))
  await keepPlan(ctx, EmploymentGoal, goals, 'employment-goal.planned')
}
