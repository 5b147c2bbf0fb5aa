import { type Context, DayScalar } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { FarmlandGauge, farmlandGauges } from '../farmland/farmland-gauge.ts'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { HazardWatchDay, watchOfDay } from '../hazard-watch/watch-today.ts'
import { LandViolation } from '../violation/land-violation.entity.ts'
import { countOpenViolations } from './neighbour.repository.ts'
import { Township } from './neighbour.types.ts'

/** Asked once for all townships of a page. */
async function eachTownship<T extends { township: string | null }>(
  codes: readonly string[],
  rows: readonly T[],
): Promise<(T | null)[]> {
  const byTownship = new Map(rows.map((row) => [row.township, row]))
  return codes.map((code) => byTownship.get(code) ?? null)
}

@Resolver(() => Township)
export class TownshipLandResolver {
  @FieldResolver(() => FarmlandGauge, { nullable: true, description: 'Farmland on a day against survey and duty' })
  farmland(
    @Root() { code }: Township,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<FarmlandGauge | null> {
    const day = asOf ?? ctx.today
    return ctx.load.batch(`farmland ${day}`, code, async (codes) => eachTownship(codes, await farmlandGauges(ctx, day)))
  }

  @FieldResolver(() => [HazardPoint], { nullable: true })
  async hazardPoints(@Root() { code }: Township, @Ctx() ctx: Context): Promise<HazardPoint[]> {
    return (await ctx.load.many(HazardPoint, 'township', code, 'code')).filter(({ delistedOn }) => delistedOn === null)
  }

  @FieldResolver(() => HazardWatchDay, {
    nullable: true,
    description: 'The watch of a day; of today when none is named',
  })
  hazardWatch(
    @Root() { code }: Township,
    @Ctx() ctx: Context,
    @Arg('on', () => DayScalar, { nullable: true }) on?: string | null,
  ): Promise<HazardWatchDay | null> {
    const day = on ?? ctx.today
    return ctx.load.batch(`watch ${day}`, code, async (codes) => eachTownship(codes, await watchOfDay(ctx, day)))
  }

  @FieldResolver(() => [LandViolation], { nullable: true })
  landViolations(@Root() { code }: Township, @Ctx() ctx: Context): Promise<LandViolation[]> {
    return ctx.load.many(LandViolation, 'township', code, 'foundOn')
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Violations that are not closed' })
  openLandViolations(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number> {
    return ctx.load.batch('open-violations', code, (codes) => countOpenViolations(ctx, 'township', codes))
  }
}
