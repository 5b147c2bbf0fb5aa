import { Allow, Change, type Context, MonthScalar } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ConstructionWork } from '../work/work.entity.ts'
import {
  ConstructionProgressGrid,
  ConstructionProgressSaved,
  SaveConstructionProgressInput,
  WorkCurvePoint,
} from './progress.types.ts'
import { pointsApart } from './progress.rules.ts'
import { readProgress } from './read-progress.ts'
import { saveProgress } from './save-progress.ts'
import { WorkProgress } from './work-progress.entity.ts'
import { WorkSchedule } from './work-schedule.entity.ts'

@Resolver()
export class ConstructionProgressResolver {
  @Query(() => ConstructionProgressGrid, { description: 'A department’s monthly entry with the plan beside it' })
  @Allow('construction.read')
  constructionProgress(
    @Ctx() ctx: Context,
    @Arg('period', () => MonthScalar) period: string,
    @Arg('unit', () => ID) unit: string,
  ): Promise<ConstructionProgressGrid> {
    return readProgress(ctx, period, unit)
  }

  @Mutation(() => ConstructionProgressSaved)
  @Change('construction.record')
  saveConstructionProgress(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveConstructionProgressInput) input: SaveConstructionProgressInput,
  ): Promise<ConstructionProgressSaved> {
    return saveProgress(ctx, input)
  }
}

@Resolver(() => ConstructionWork)
export class ProgressOfWorkResolver {
  @FieldResolver(() => [WorkCurvePoint], { description: 'Planned and reported percent, month by month' })
  async curve(@Root() { id }: ConstructionWork, @Ctx() ctx: Context): Promise<WorkCurvePoint[]> {
    const [plans, entries] = await Promise.all([
      ctx.load.many(WorkSchedule, 'workId', id, 'period'),
      ctx.load.many(WorkProgress, 'workId', id, 'period'),
    ])
    const reported = new Map(entries.filter(({ reported: isIn }) => isIn).map((entry) => [entry.period, entry]))
    const planned = new Map(plans.map(({ period, percent }) => [period, percent]))
    return [...new Set([...planned.keys(), ...reported.keys()])].toSorted().map((period) => ({
      period,
      planned: planned.get(period) ?? null,
      actual: reported.get(period)?.percent ?? null,
      quantity: reported.get(period)?.quantity ?? null,
    }))
  }

  @FieldResolver(() => WorkProgress, { nullable: true, description: 'The last month reported' })
  async lastProgress(@Root() { id }: ConstructionWork, @Ctx() ctx: Context): Promise<WorkProgress | null> {
    const entries = await ctx.load.many(WorkProgress, 'workId', id, 'period')
    return entries.findLast(({ reported }) => reported) ?? null
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Percent points by which its last reported month is behind its plan; negative when ahead',
  })
  async pointsBehind(@Root() work: ConstructionWork, @Ctx() ctx: Context): Promise<number | null> {
    const curve = await this.curve(work, ctx)
    const at = curve.findLastIndex(({ actual }) => actual !== null)
    const actual = curve[at]?.actual ?? null
    const planned = curve.slice(0, at + 1).findLast((point) => point.planned !== null)?.planned ?? null
    return planned === null || actual === null ? null : pointsApart(actual, planned)
  }
}
