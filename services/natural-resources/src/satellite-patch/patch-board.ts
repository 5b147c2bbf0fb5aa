import { type Condition, type Context, type Db, percentOf } from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { SatellitePatch, SatellitePatchStage } from './satellite-patch.entity.ts'
import { LINE_RATIO, ratioState, WARNING_RATIO } from './satellite-patch.rules.ts'

export enum OccupationState {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
}
registerEnumType(OccupationState, {
  name: 'OccupationState',
  description: 'Up to 12 % green, below 15 % yellow, else red',
})

@ObjectType({ simpleResolvers: true, description: 'The year’s patches that stand at a stage' })
class PatchStageCount {
  @Field(() => SatellitePatchStage)
  stage: SatellitePatchStage

  @Field(() => Int)
  patches: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'Satellite patches of a year, and the share of farmland unlawfully occupied',
})
export class PatchBoard {
  @Field(() => ID, { nullable: true, description: 'null for all that the viewer may see' })
  township: string | null

  @Field(() => Int)
  received: number

  @Field(() => Int)
  checked: number

  @Field(() => Int, { description: 'Evidence overdue' })
  overdue: number

  @Field(() => Float, { nullable: true, description: 'Percent of those received that were checked' })
  checkedShare: number | null

  @Field(() => Float, { description: 'Unlawfully occupied and not put right, 亩 of farmland' })
  illegalFarmlandMu: number

  @Field(() => Float, { description: 'Farmland taken by building, lawful and unlawful, 亩' })
  occupiedFarmlandMu: number

  @Field(() => Float, { nullable: true, description: 'Percent 违法占用耕地比例' })
  ratio: number | null

  @Field(() => Float)
  warningAt: number

  @Field(() => Float)
  lineAt: number

  @Field(() => OccupationState)
  state: OccupationState

  @Field(() => [PatchStageCount])
  stages: PatchStageCount[]
}

interface Sums {
  readonly township: string
  readonly stage: SatellitePatchStage
  readonly n: number
  readonly checked: number
  readonly overdue: number
  readonly illegal: number
  readonly occupied: number
}

const OPEN = '(s.evidencedOn IS NULL OR s.evidencedOn > ?)'
const UNLAWFUL = "s.verdict = 'ILLEGAL' AND s.checkedOn <= ? AND (s.rectifiedOn IS NULL OR s.rectifiedOn > ?)"

/** Sums of the year's patches by township and stage, of the rows that a condition on `s` leaves. */
export async function patchSums(db: Db, asOf: string, scope: Condition): Promise<Sums[]> {
  const rows = await db.sql<Sums>(
    `SELECT s.township AS township, s.stage AS stage, COUNT(*) AS n, SUM(CASE WHEN s.checkedOn <= ? THEN 1 ELSE 0 END) AS checked,
            SUM(CASE WHEN s.dueOn < ? AND ${OPEN} THEN 1 ELSE 0 END) AS overdue,
            SUM(CASE WHEN ${UNLAWFUL} THEN s.farmlandMu ELSE 0 END) AS illegal,
            SUM(CASE WHEN s.verdict IN ('LEGAL', 'ILLEGAL') AND s.checkedOn <= ? THEN s.farmlandMu ELSE 0 END) AS occupied
       FROM satellite_patch s WHERE s.receivedOn BETWEEN ? AND ? AND ${scope.sql} GROUP BY s.township, s.stage ORDER BY s.township, s.stage`,
    [asOf, asOf, asOf, asOf, asOf, asOf, `${asOf.slice(0, 4)}-01-01`, asOf, ...scope.parameters],
  )
  return rows.map(({ township, stage, ...sums }) => ({
    township,
    stage,
    n: Number(sums.n),
    checked: Number(sums.checked),
    overdue: Number(sums.overdue),
    illegal: Number(sums.illegal),
    occupied: Number(sums.occupied),
  }))
}

export function boardOf(township: string | null, rows: readonly Sums[]): PatchBoard {
  const sum = (of: (row: Sums) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const received = sum(({ n }) => n)
  const checked = sum((row) => row.checked)
  const [illegal, occupied] = [sum((row) => row.illegal), sum((row) => row.occupied)]
  const ratio = percentOf(illegal, occupied)
  return {
    township,
    received,
    checked,
    overdue: sum((row) => row.overdue),
    checkedShare: percentOf(checked, received),
    illegalFarmlandMu: illegal,
    occupiedFarmlandMu: occupied,
    ratio,
    warningAt: WARNING_RATIO,
    lineAt: LINE_RATIO,
    state: OccupationState[ratioState(ratio)],
    stages: [...Map.groupBy(rows, ({ stage }) => stage)].map(([stage, own]) => ({
      stage,
      patches: own.reduce((total, { n }) => total + n, 0),
    })),
  }
}

/** All that the viewer may see together first, then each township. */
export async function patchBoards(ctx: Context, asOf: string): Promise<PatchBoard[]> {
  const rows = await patchSums(ctx.db, asOf, ctx.scope(SatellitePatch, 's'))
  if (rows.length === 0) return []
  return [
    boardOf(null, rows),
    ...[...Map.groupBy(rows, ({ township }) => township)].map(([code, own]) => boardOf(code, own)),
  ]
}
