import type { Context } from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ConveniencePoint } from './convenience-point.entity.ts'

@ObjectType({
  simpleResolvers: true,
  description: '就近办: points of a township, or of all, and what they did in the year',
})
export class PointBoard {
  @Field(() => ID, { nullable: true, description: 'null for all together' })
  township: string | null

  @Field(() => Int, { description: '乡镇便民服务中心 open' })
  townshipPoints: number

  @Field(() => Int, { description: '村级便民服务点 open' })
  villagePoints: number

  @Field(() => Int, { description: 'Functions of the platform that were found there' })
  functionsPresent: number

  @Field(() => Int, { description: 'Functions of the platform that are lacking' })
  functionsLacking: number

  @Field(() => Int, { description: '下沉事项: items that can be handled, counted at each point' })
  items: number

  @Field(() => Int, { description: '受理件数 of the year' })
  accepted: number

  @Field(() => Int, { description: '就近办结件数 of the year' })
  handled: number

  @Field(() => Int, { description: '帮办代办件数 of the year' })
  assisted: number
}

const NAMES = [
  'townshipPoints',
  'villagePoints',
  'functionsPresent',
  'functionsLacking',
  'items',
  'accepted',
  'handled',
  'assisted',
] as const
type Counts = Record<(typeof NAMES)[number], number>
type Row = Partial<Counts> & { readonly township: string }

const OPEN = 'p.openedOn <= ? AND (p.closedOn IS NULL OR p.closedOn > ?)'

async function countsOf(ctx: Context, day: string): Promise<Row[]> {
  const scope = ctx.scope(ConveniencePoint, 'p')
  const grouped = (columns: string, tables: string, conditions: string, parameters: readonly string[]) =>
    ctx.db.sql<Row>(
      `SELECT p.township AS township, ${columns} FROM convenience_point p ${tables}
        WHERE ${conditions} AND ${scope.sql} GROUP BY p.township`,
      [...parameters, ...scope.parameters],
    )
  const found = await Promise.all([
    grouped(
      `SUM(CASE WHEN p.level = 'TOWNSHIP' THEN 1 ELSE 0 END) AS townshipPoints,
       SUM(CASE WHEN p.level = 'VILLAGE' THEN 1 ELSE 0 END) AS villagePoints`,
      '',
      OPEN,
      [day, day],
    ),
    grouped(
      `SUM(CASE WHEN f.present = 1 THEN 1 ELSE 0 END) AS functionsPresent,
       SUM(CASE WHEN f.present = 0 THEN 1 ELSE 0 END) AS functionsLacking`,
      'JOIN point_function f ON f.pointId = p.id',
      `${OPEN} AND f.checkedOn <= ?`,
      [day, day, day],
    ),
    grouped(
      'COUNT(*) AS items',
      'JOIN point_item i ON i.pointId = p.id',
      `${OPEN} AND i.fromDay <= ? AND (i.untilDay IS NULL OR i.untilDay > ?)`,
      [day, day, day, day],
    ),
    grouped(
      'SUM(m.accepted) AS accepted, SUM(m.handled) AS handled, SUM(m.assisted) AS assisted',
      'JOIN point_month m ON m.pointId = p.id',
      'm.month BETWEEN ? AND ?',
      [`${day.slice(0, 4)}-01`, day.slice(0, 7)],
    ),
  ])
  return found.flat()
}

const sumOf = (rows: readonly Row[]): Counts =>
  Object.fromEntries(NAMES.map((name) => [name, rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0)])) as Counts

/** All townships together, then each that has a point. */
export async function pointBoard(ctx: Context, day: string): Promise<PointBoard[]> {
  const rows = await countsOf(ctx, day)
  const townships = [...new Set(rows.map(({ township }) => township))].toSorted()
  return [
    { township: null, ...sumOf(rows) },
    ...townships.map((township) => ({ township, ...sumOf(rows.filter((row) => row.township === township)) })),
  ]
}
