import { Allow, type Context, DayScalar } from '@tongchou/service-kit'
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { yearOf } from '../plan/plan.repository.ts'
import { graph } from './graph.ts'
import { Domain } from './target.enums.ts'
import { findPlanTargets } from './target.repository.ts'
import type { TargetOnADay } from './target-on-a-day.ts'
import { Target } from './target.type.ts'

@Resolver(() => Target)
export class TargetResolver {
  @Query(() => [Target], {
    description:
      'The year’s targets as they stand on a day (today unless given), those the viewer answers for or oversees; none for a year without a plan. A day after the year stands for its last.',
  })
  @Allow('targets.read')
  async targets(
    @Ctx() ctx: Context,
    @Arg('year', () => Int, { nullable: true }) year?: number | null,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
    @Arg('domain', () => Domain, { nullable: true }) domain?: Domain | null,
  ): Promise<TargetOnADay[]> {
    const found = await findPlanTargets(ctx, year ?? yearOf(asOf ?? ctx.today))
    if (!found) return []
    const { plan, rows } = found
    // A day before the first plan is answered by it; a year that was never planned has no targets.
    if (year != null && plan.year !== year) return []
    const day = withinYear(asOf ?? ctx.today, plan.year)
    return rows
      .filter((row) => !domain || row.domain === domain)
      .map((row) => graph.onADay(ctx, plan, row, { code: row.code, asOf: day }))
  }

  @Query(() => Target, {
    nullable: true,
    description: 'One target of the year’s plan on a day; null where the viewer may see none of that code',
  })
  @Allow('targets.read')
  async target(
    @Ctx() ctx: Context,
    @Arg('code', () => ID) code: string,
    @Arg('year', () => Int, { nullable: true }) year?: number | null,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<TargetOnADay | null> {
    const all = await this.targets(ctx, year, asOf)
    return all.find((target) => target.code === code) ?? null
  }
}

/** A target is known by its code and day, so a year's plan is never asked for a day that belongs to the next one's. */
const withinYear = (day: string, year: number): string => (yearOf(day) > year ? `${year}-12-31` : day)
