import { type Context, percentOf } from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AT_MOST_ONCE, IN_FORCE, inForceOn, ON_APPLICATION, ONLINE } from './in-force.ts'
import { ServiceItem } from './service-item.entity.ts'

/** A department's items in force today, or the county's, and how far the four ways 四办 have come with them. */
@ObjectType({
  simpleResolvers: true,
  description: 'Items in force today of a department or of all, and the four ways 四办',
})
export class ServiceItemBoard {
  @Field(() => ID, { nullable: true, description: 'null for all of them together' })
  department: string | null

  @Field(() => Int, { description: 'Items in force' })
  items: number

  @Field(() => Int, { description: '县级依申请事项 in force' })
  onApplication: number

  @Field(() => Int, { description: 'Of those, kept off the net by law' })
  offlineByLaw: number

  @Field(() => Int, { description: 'The denominator of 网上可办率: on application, less those kept off by law' })
  onlineCountable: number

  @Field(() => Int, { description: 'Of the denominator, those that may be applied for online' })
  online: number

  @Field(() => Float, { nullable: true, description: '网上可办率, percent' })
  onlineRate: number | null

  @Field(() => Int, { description: '一窗办' })
  oneWindow: number

  @Field(() => Int, { description: '一网办: all items that may be applied for online' })
  oneNetwork: number

  @Field(() => Int, { description: '简化办' })
  simplified: number

  @Field(() => Int, { description: '马上办' })
  atOnce: number

  @Field(() => Int, { description: '最多跑一次' })
  atMostOneVisit: number

  @Field(() => Int, { description: 'Still costs two visits or more' })
  severalVisits: number

  @Field(() => Int, { description: '多次跑多头跑 that are not made anew yet' })
  multiTripOpen: number
}

const counted = (condition: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`
const COUNTABLE = `${ON_APPLICATION} AND v.offlineByLaw IS NULL`

const SUMS = {
  onApplication: counted(ON_APPLICATION),
  offlineByLaw: counted(`${ON_APPLICATION} AND v.offlineByLaw IS NOT NULL`),
  onlineCountable: counted(COUNTABLE),
  online: counted(`${COUNTABLE} AND ${ONLINE}`),
  oneWindow: counted('v.oneWindow = 1'),
  oneNetwork: counted(ONLINE),
  simplified: counted('v.simplified = 1'),
  atOnce: counted('v.promisedDays = 0'),
  atMostOneVisit: counted(AT_MOST_ONCE),
  severalVisits: counted(`NOT (${AT_MOST_ONCE})`),
  multiTripOpen: counted('i.multiTripOn IS NOT NULL AND i.reengineeredOn IS NULL'),
} as const

type Figures = Record<keyof typeof SUMS | 'items', number>

const NAMES = ['items', ...Object.keys(SUMS)] as (keyof Figures)[]

function boardOf(department: string | null, rows: readonly Figures[]): ServiceItemBoard {
  const sums = Object.fromEntries(
    NAMES.map((name) => [name, rows.reduce((sum, row) => sum + Number(row[name]), 0)]),
  ) as Figures
  return { department, ...sums, onlineRate: percentOf(sums.online, sums.onlineCountable) }
}

/** The boards of what the viewer may see, all together first, then department by department. */
export async function serviceItemBoards(ctx: Context): Promise<ServiceItemBoard[]> {
  const scope = ctx.scope(ServiceItem, 'i')
  const sums = Object.entries(SUMS).map(([name, sql]) => `${sql} AS ${name}`)
  const rows = await ctx.db.sql<Figures & { department: string }>(
    `SELECT i.department AS department, COUNT(*) AS items, ${sums.join(', ')} FROM ${IN_FORCE} AND ${scope.sql}
      GROUP BY i.department ORDER BY i.department`,
    [...inForceOn(ctx.today), ...scope.parameters],
  )
  return [boardOf(null, rows), ...rows.map((row) => boardOf(row.department, [row]))]
}
