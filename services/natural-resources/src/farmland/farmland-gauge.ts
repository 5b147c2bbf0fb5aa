import type { Context } from '@tongchou/service-kit'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { FarmlandBaseline } from './farmland-baseline.entity.ts'
import { FarmlandArea } from './farmland-area.entity.ts'
import { farmlandOn, type FarmlandSum } from './farmland.repository.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'Farmland of a township on a day against last year’s survey and the duty: what is to spare',
})
export class FarmlandGauge {
  @Field(() => ID, { nullable: true, description: 'null for all that the viewer may see together' })
  township: string | null

  @Field(() => Float, { description: '亩' })
  farmlandMu: number

  @Field(() => Float, { nullable: true, description: 'By the survey at the end of last year, 亩' })
  baselineMu: number | null

  @Field(() => Float, { nullable: true, description: 'Now less the survey; below zero is a fall, 亩' })
  changeMu: number | null

  @Field(() => Float, { nullable: true, description: 'Now less the duty: area to spare above the line, 亩' })
  spareMu: number | null

  @Field(() => Float, { description: 'Permanent basic farmland, 亩' })
  basicFarmlandMu: number

  @Field(() => Float, { nullable: true })
  basicBaselineMu: number | null

  @Field(() => Float, { nullable: true })
  basicChangeMu: number | null

  @Field(() => Float, { nullable: true, description: 'Permanent basic farmland to spare above its line, 亩' })
  basicSpareMu: number | null

  @Field(() => Float, { nullable: true, description: 'Area-weighted grade, 1 the best to 15 the poorest' })
  grade: number | null

  @Field(() => Float, { nullable: true })
  baselineGrade: number | null
}

type Baseline = Pick<
  FarmlandBaseline,
  'farmlandMu' | 'basicFarmlandMu' | 'qualityGrade' | 'farmlandDutyMu' | 'basicFarmlandDutyMu'
>

function gaugeOf(township: string | null, now: Omit<FarmlandSum, 'township'>, base: Baseline | null): FarmlandGauge {
  const { farmlandMu, basicFarmlandMu, weighted } = now
  return {
    township,
    farmlandMu,
    basicFarmlandMu,
    baselineMu: base?.farmlandMu ?? null,
    changeMu: base && farmlandMu - base.farmlandMu,
    spareMu: base && farmlandMu - base.farmlandDutyMu,
    basicBaselineMu: base?.basicFarmlandMu ?? null,
    basicChangeMu: base && basicFarmlandMu - base.basicFarmlandMu,
    basicSpareMu: base && basicFarmlandMu - base.basicFarmlandDutyMu,
    grade: farmlandMu > 0 ? weighted / farmlandMu : null,
    baselineGrade: base?.qualityGrade ?? null,
  }
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0)

function together(rows: readonly Baseline[]): Baseline | null {
  const farmlandMu = sum(rows, (row) => row.farmlandMu)
  if (farmlandMu === 0) return null
  return {
    farmlandMu,
    basicFarmlandMu: sum(rows, (row) => row.basicFarmlandMu),
    qualityGrade: sum(rows, (row) => row.qualityGrade * row.farmlandMu) / farmlandMu,
    farmlandDutyMu: sum(rows, (row) => row.farmlandDutyMu),
    basicFarmlandDutyMu: sum(rows, (row) => row.basicFarmlandDutyMu),
  }
}

/** Farmland on a day, all together first and then by township, of what the viewer may see. */
export async function farmlandGauges(ctx: Context, asOf: string): Promise<FarmlandGauge[]> {
  const scope = ctx.scope(FarmlandBaseline, 'b')
  const [areas, baselines] = await Promise.all([
    farmlandOn(ctx.db, asOf, ctx.scope(FarmlandArea, 'a')),
    ctx.db.sql<Baseline & { township: string }>(
      `SELECT b.township AS township, b.farmlandMu AS farmlandMu, b.basicFarmlandMu AS basicFarmlandMu,
              b.qualityGrade AS qualityGrade, b.farmlandDutyMu AS farmlandDutyMu, b.basicFarmlandDutyMu AS basicFarmlandDutyMu
         FROM farmland_baseline b WHERE b.year = ? AND ${scope.sql}`,
      [Number(asOf.slice(0, 4)) - 1, ...scope.parameters],
    ),
  ])
  if (areas.length === 0) return []
  const whole = {
    farmlandMu: sum(areas, (row) => row.farmlandMu),
    basicFarmlandMu: sum(areas, (row) => row.basicFarmlandMu),
    weighted: sum(areas, (row) => row.weighted),
  }
  const byTownship = new Map(baselines.map((row) => [row.township, row]))
  return [
    gaugeOf(null, whole, together(baselines)),
    ...areas.map(({ township, ...now }) => gaugeOf(township, now, byTownship.get(township) ?? null)),
  ]
}
