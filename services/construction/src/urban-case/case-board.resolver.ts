import { Allow, type Context, DayScalar, refuseIf, seesAll } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Department, Township } from '../county/county.types.ts'
import {
  caseRates,
  casesByKind,
  casesBySource,
  casesByState,
  type OpenCases,
  openCasesOf,
  ratesByCell,
  ratesByHandler,
  type Span,
} from './case-board.repository.ts'
import { UrbanCaseBoard, UrbanCaseGridCell, UrbanCaseHandler } from './case-board.types.ts'
import { UrbanGridCell } from './case-registers.entity.ts'

/** From the beginning of the year to today, unless said otherwise. @throws days-out-of-order */
function spanOf(ctx: Context, from: string | null | undefined, until: string | null | undefined): Span {
  const last = until ?? ctx.today
  const first = from ?? `${last.slice(0, 4)}-01-01`
  refuseIf(last < first, 'days-out-of-order', 'until', { after: 'from' })
  return { from: first, until: last }
}

@Resolver()
export class UrbanCaseBoardResolver {
  @Query(() => UrbanCaseBoard, { nullable: true, description: 'The board of cases, of those that the viewer may see' })
  @Allow('construction.read')
  async urbanCaseBoard(
    @Ctx() ctx: Context,
    @Arg('from', () => DayScalar, { nullable: true }) from?: string | null,
    @Arg('until', () => DayScalar, { nullable: true }) until?: string | null,
  ): Promise<UrbanCaseBoard> {
    const span = spanOf(ctx, from, until)
    const [rates, states, kinds, sources] = await Promise.all([
      caseRates(ctx, span),
      casesByState(ctx, span),
      casesByKind(ctx, span),
      casesBySource(ctx, span),
    ])
    return { ...span, rates, states, kinds, sources }
  }

  @Query(() => [UrbanCaseHandler], { description: 'How each department and township handles its cases' })
  @Allow('construction.read')
  async urbanCaseHandlers(
    @Ctx() ctx: Context,
    @Arg('from', () => DayScalar, { nullable: true }) from?: string | null,
    @Arg('until', () => DayScalar, { nullable: true }) until?: string | null,
  ): Promise<UrbanCaseHandler[]> {
    const handlers = await ratesByHandler(ctx, spanOf(ctx, from, until))
    return handlers.map(({ department, township, rates }) => ({
      department: department === null ? null : { code: department },
      township: department === null ? { code: township } : null,
      rates,
    }))
  }

  @Query(() => [UrbanCaseGridCell], { description: 'Cases by grid cell with what comes back, the most first' })
  @Allow('construction.read')
  async urbanCaseGrid(
    @Ctx() ctx: Context,
    @Arg('from', () => DayScalar, { nullable: true }) from?: string | null,
    @Arg('until', () => DayScalar, { nullable: true }) until?: string | null,
  ): Promise<UrbanCaseGridCell[]> {
    const cells = await ratesByCell(ctx, spanOf(ctx, from, until))
    return Promise.all(
      cells.map(async ({ gridCellId, ...cell }) => ({
        ...cell,
        gridCell: await ctx.load.one(UrbanGridCell, gridCellId),
      })),
    )
  }
}

@Resolver(() => Township)
export class TownshipCasesResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Cases of the town’s management open in it; null for who does not see them all',
  })
  async openUrbanCases(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number | null> {
    return (await this.casesOf(ctx, code))?.open ?? null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Of these, those over their time' })
  async overdueUrbanCases(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number | null> {
    return (await this.casesOf(ctx, code))?.overdue ?? null
  }

  private async casesOf(ctx: Context, code: string): Promise<OpenCases | null> {
    if (!seesAll(ctx, code)) return null
    return ctx.load.batch('township-cases', code, (codes) => openCasesOf(ctx, 'township', codes))
  }
}

@Resolver(() => Department)
export class DepartmentCasesResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Open cases dispatched to it; null for who does not see them all',
  })
  async openUrbanCases(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number | null> {
    return (await this.casesOf(ctx, code))?.open ?? null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Of these, those over their time' })
  async overdueUrbanCases(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number | null> {
    return (await this.casesOf(ctx, code))?.overdue ?? null
  }

  private async casesOf(ctx: Context, code: string): Promise<OpenCases | null> {
    if (!seesAll(ctx, code)) return null
    return ctx.load.batch('department-cases', code, (codes) => openCasesOf(ctx, 'department', codes))
  }
}
