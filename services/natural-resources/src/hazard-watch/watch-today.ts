import { type Context, percentOf } from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { findSeason, WATCHED } from './flood-season.repository.ts'

@ObjectType({ simpleResolvers: true, description: 'The day’s watch of hazard points in a township' })
export class HazardWatchDay {
  @Field(() => ID, { nullable: true, description: 'null for all that the viewer may see' })
  township: string | null

  @Field(() => Boolean, { description: 'Does the day lie in the flood season?' })
  floodSeason: boolean

  @Field(() => Int, { description: 'Points to be watched' })
  points: number

  @Field(() => Int)
  watched: number

  @Field(() => Int, { description: 'Records that arrived on a later day' })
  late: number

  @Field(() => Int, { description: 'Points with more than small changes' })
  changed: number

  @Field(() => Int, { description: 'People threatened at points without a record' })
  peopleUnwatched: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  share: number | null

  @Field(() => [HazardPoint], { description: 'Points without a record of the day' })
  missing: HazardPoint[]
}

interface PointOfDay {
  readonly id: string
  readonly township: string
  readonly people: number
  readonly finding: string | null
  readonly late: number
}

/** How the day's watch went, all together first, then by township, of what the viewer may see. */
export async function watchOfDay(ctx: Context, day: string): Promise<HazardWatchDay[]> {
  const scope = ctx.scope(HazardPoint, 'p')
  const [season, rows] = await Promise.all([
    findSeason(ctx.db, Number(day.slice(0, 4))),
    ctx.db.sql<PointOfDay>(
      `SELECT p.id AS id, p.township AS township, p.threatenedPeople AS people, w.finding AS finding,
              CASE WHEN w.arrivedOn > w.watchedOn THEN 1 ELSE 0 END AS late
         FROM hazard_point p LEFT JOIN hazard_watch w ON w.pointId = p.id AND w.watchedOn = ?
        WHERE ${WATCHED} AND ${scope.sql} ORDER BY p.township, p.code`,
      [day, day, day, ...scope.parameters],
    ),
  ])
  const floodSeason = season !== null && day >= season.fromDay && day <= season.untilDay
  const dayOf = async (township: string | null, own: readonly PointOfDay[]): Promise<HazardWatchDay> => {
    const unwatched = own.filter(({ finding }) => finding === null)
    const missing = await Promise.all(unwatched.map(({ id }) => ctx.load.one(HazardPoint, id)))
    const watched = own.length - unwatched.length
    return {
      township,
      floodSeason,
      points: own.length,
      watched,
      late: own.reduce((sum, { late }) => sum + Number(late), 0),
      changed: own.filter(({ finding }) => finding === 'MARKED_CHANGE' || finding === 'MOVING').length,
      peopleUnwatched: unwatched.reduce((sum, { people }) => sum + Number(people), 0),
      share: percentOf(watched, own.length),
      missing: missing.filter((point) => point !== null),
    }
  }
  if (rows.length === 0) return []
  const townships = [...Map.groupBy(rows, ({ township }) => township)]
  return Promise.all([dayOf(null, rows), ...townships.map(([code, own]) => dayOf(code, own))])
}
