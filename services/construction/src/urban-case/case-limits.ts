import { addWorkingDays, type Context, Fault } from '@tongchou/service-kit'
import { UrbanCaseCategory, UrbanCaseStepLimit } from './case-registers.entity.ts'
import { TimedStep } from './urban-case.codes.ts'
import type { LimitedStep } from './urban-case.rules.ts'

/** The county's list of categories is open to everybody who reports or handles a case. @throws not-found */
export async function getCategory(ctx: Context, id: string): Promise<UrbanCaseCategory> {
  const category = await ctx.db.repository(UrbanCaseCategory).findOneBy({ id })
  if (!category) throw new Fault('not-found', { field: 'categoryId', type: 'UrbanCaseCategory', id })
  return category
}

/** Working days of every step for a category. @throws case-limit.missing while a step has none */
async function limitsOf(ctx: Context, { handlingDays }: UrbanCaseCategory): Promise<Record<LimitedStep, number>> {
  const kept = new Map(
    (await ctx.db.repository(UrbanCaseStepLimit).find()).map(({ step, workingDays }) => [step, workingDays]),
  )
  const daysOf = (step: TimedStep): number => {
    const days = kept.get(step)
    if (days === undefined) throw new Fault('case-limit.missing', { field: 'id', step })
    return days
  }
  return {
    FILE: daysOf(TimedStep.FILE),
    DISPATCH: daysOf(TimedStep.DISPATCH),
    HANDLE: handlingDays,
    VERIFY: daysOf(TimedStep.VERIFY),
    CLOSE: daysOf(TimedStep.CLOSE),
  }
}

/** The day by which a step must be taken that became possible on a day. */
export async function stepDueOn(
  ctx: Context,
  category: UrbanCaseCategory,
  step: LimitedStep,
  since: string,
): Promise<string> {
  const limits = await limitsOf(ctx, category)
  return addWorkingDays(since, limits[step])
}

/** The day by which a case must be closed: the limits of all its steps one after the other. */
export async function closeDueOn(ctx: Context, category: UrbanCaseCategory, reportedOn: string): Promise<string> {
  const limits = await limitsOf(ctx, category)
  return addWorkingDays(
    reportedOn,
    Object.values(limits).reduce((sum, days) => sum + days, 0),
  )
}
