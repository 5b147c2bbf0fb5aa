import { type Context, percentOf } from '@tongchou/service-kit'
import { Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { ServiceCase } from './service-case.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'How people used an item this year, counted from their cases' })
export class ServiceItemUse {
  @Field(() => Int, { description: 'Cases accepted in the year' })
  cases: number

  @Field(() => Int, { description: 'Of those, handed in online' })
  online: number

  @Field(() => Float, { nullable: true, description: '网办率, percent of its cases' })
  onlineShare: number | null

  @Field(() => Float, { nullable: true, description: '平均跑动次数: visits that a case cost' })
  meanVisits: number | null
}

interface Row {
  readonly itemId: string
  readonly cases: number
  readonly online: number
  readonly visits: number
}

/** The use of many items at once, of the cases that the viewer may see. */
async function usesOf(ctx: Context, items: readonly string[]): Promise<ServiceItemUse[]> {
  const scope = ctx.scope(ServiceCase, 'c')
  const rows = await ctx.db.sql<Row>(
    `SELECT c.itemId AS itemId, COUNT(*) AS cases, SUM(CASE WHEN c.channel = 'ONLINE' THEN 1 ELSE 0 END) AS online,
        SUM(c.visits) AS visits FROM service_case c
      WHERE c.itemId IN (${items.map(() => '?').join(', ')}) AND c.acceptedOn BETWEEN ? AND ? AND ${scope.sql} GROUP BY c.itemId`,
    [...items, `${ctx.today.slice(0, 4)}-01-01`, ctx.today, ...scope.parameters],
  )
  const byItem = new Map(rows.map((row) => [row.itemId, row]))
  return items.map((id) => {
    const row = byItem.get(id)
    const [cases, online] = [Number(row?.cases ?? 0), Number(row?.online ?? 0)]
    const meanVisits = cases === 0 ? null : Number(row?.visits ?? 0) / cases
    return { cases, online, onlineShare: percentOf(online, cases), meanVisits }
  })
}

@Resolver(() => ServiceItem)
export class ItemUseResolver {
  @FieldResolver(() => ServiceItemUse, { nullable: true, description: 'How it was used this year' })
  use(@Root() { id }: ServiceItem, @Ctx() ctx: Context): Promise<ServiceItemUse> {
    return ctx.load.batch('item use', id, (items) => usesOf(ctx, items))
  }
}
