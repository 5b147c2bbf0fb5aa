import { type Context, percentOf } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql'
import {
  type CaseFigures,
  caseFigures,
  type EvaluationFigures,
  evaluationFigures,
  type ItemFigures,
  itemFigures,
  supervisionGaps,
} from './neighbour.repository.ts'
import { Department } from './neighbour.types.ts'

/** Each figure is asked once for all departments of a page. */
const itemsOf = (ctx: Context, code: string): Promise<ItemFigures> =>
  ctx.load.batch('department items', code, (codes) => itemFigures(ctx, codes))
const casesOf = (ctx: Context, code: string): Promise<CaseFigures> =>
  ctx.load.batch('department cases', code, (codes) => caseFigures(ctx, 'department', codes))
const evaluationsOf = (ctx: Context, code: string): Promise<EvaluationFigures> =>
  ctx.load.batch('department evaluations', code, (codes) => evaluationFigures(ctx, codes))

@Resolver(() => Department)
export class DepartmentServiceResolver {
  @FieldResolver(() => Int, { nullable: true, description: '在办政务服务事项: items in force' })
  async serviceItemCount(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number> {
    return (await itemsOf(ctx, code)).items
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Items in force that still cost two visits or more' })
  async severalVisitItems(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number> {
    return (await itemsOf(ctx, code)).several
  }

  @FieldResolver(() => Float, { nullable: true, description: '网上可办率, percent; null without an item that counts' })
  async onlineServiceRate(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number | null> {
    const { online, countable } = await itemsOf(ctx, code)
    return percentOf(online, countable)
  }

  @FieldResolver(() => Int, { nullable: true, description: '在办件: cases that are not closed' })
  async openServiceCases(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number> {
    return (await casesOf(ctx, code)).open
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Of those, over their promised day' })
  async overdueServiceCases(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number> {
    return (await casesOf(ctx, code)).overdue
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: '好差评满意率 of the year, percent; null before anybody said a word',
  })
  async serviceSatisfaction(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number | null> {
    const { evaluated, poor } = await evaluationsOf(ctx, code)
    return percentOf(evaluated - poor, evaluated)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: '监管空白: cancelled or delegated items nobody looks after',
  })
  async supervisionGaps(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number> {
    const { gaps } = await ctx.load.batch('department gaps', code, (codes) => supervisionGaps(ctx, codes))
    return gaps
  }
}
