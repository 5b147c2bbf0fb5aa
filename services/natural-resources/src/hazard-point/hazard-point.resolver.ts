import { Change, type Context, DayScalar } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Int, Mutation, registerEnumType, Resolver, Root } from 'type-graphql'
import { In } from 'typeorm'
import { HazardWatch } from '../hazard-watch/hazard-watch.entity.ts'
import { advanceHazardPoint, AdvanceHazardPointInput, mayTakeTo } from './advance-hazard-point.ts'
import { HazardPoint, HazardPointStage, HazardPointStep } from './hazard-point.entity.ts'
import { gradeOf, stagesAfter } from './hazard-point.rules.ts'

export enum HazardGrade {
  HUGE = 'HUGE',
  LARGE = 'LARGE',
  MEDIUM = 'MEDIUM',
  SMALL = 'SMALL',
}
registerEnumType(HazardGrade, { name: 'HazardGrade', description: '险情分级: 特大型, 大型, 中型, 小型' })

const GRADES = [HazardGrade.HUGE, HazardGrade.LARGE, HazardGrade.MEDIUM, HazardGrade.SMALL] as const

@Resolver(() => HazardPoint)
export class HazardPointResolver {
  @Mutation(() => HazardPoint, { description: 'A township raises the alert and brings people away itself' })
  @Change('natural-resources.record')
  advanceHazardPoint(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceHazardPointInput) input: AdvanceHazardPointInput,
  ): Promise<HazardPoint> {
    return advanceHazardPoint(ctx, input)
  }

  @FieldResolver(() => HazardGrade, { description: 'By people and property threatened' })
  grade(@Root() { threatenedPeople, threatenedProperty }: HazardPoint): HazardGrade {
    return GRADES[gradeOf(threatenedPeople, threatenedProperty)]
  }

  @FieldResolver(() => [HazardPointStage], { description: 'Stages that the viewer may take it to next' })
  nextStages(@Root() { stage }: HazardPoint, @Ctx() ctx: Context): HazardPointStage[] {
    return stagesAfter(stage)
      .map((next) => HazardPointStage[next])
      .filter((next) => mayTakeTo(ctx, next))
  }

  @FieldResolver(() => [HazardPointStep])
  steps(@Root() { id }: HazardPoint, @Ctx() ctx: Context): Promise<HazardPointStep[]> {
    return ctx.load.many(HazardPointStep, 'pointId', id, 'takenOn')
  }

  @FieldResolver(() => HazardWatch, { nullable: true, description: 'The record of a day; of today when none is named' })
  async watch(
    @Root() { id }: HazardPoint,
    @Ctx() ctx: Context,
    @Arg('on', () => DayScalar, { nullable: true }) on?: string | null,
  ): Promise<HazardWatch | null> {
    const day = on ?? ctx.today
    return ctx.load.batch(`hazard-watch ${day}`, id, async (ids) => {
      const rows = await ctx.db.repository(HazardWatch).findBy({ watchedOn: day, pointId: In([...ids]) })
      const byPoint = new Map(rows.map((row) => [row.pointId, row]))
      return ids.map((each) => byPoint.get(each) ?? null)
    })
  }

  @FieldResolver(() => Int, { description: 'Records kept of it in all' })
  watchCount(@Root() { id }: HazardPoint, @Ctx() ctx: Context): Promise<number> {
    return ctx.load.batch('hazard-watch-count', id, async (ids) => {
      const rows = await ctx.db.sql<{ pointId: string; n: number }>(
        `SELECT pointId, COUNT(*) AS n FROM hazard_watch WHERE pointId IN (${ids.map(() => '?').join(', ')}) GROUP BY pointId`,
        [...ids],
      )
      const counts = new Map(rows.map(({ pointId, n }) => [pointId, Number(n)]))
      return ids.map((each) => counts.get(each) ?? 0)
    })
  }
}
