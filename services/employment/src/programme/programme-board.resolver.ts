import { Allow, type Context, percentOf } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { yearStart } from '../county/year-start.ts'
import { EmploymentProgramme, KeyGroup } from './employment-programme.entity.ts'

@ObjectType({ description: 'One of the three plans with what it has come to' })
class ProgrammeResult {
  @Field(() => EmploymentProgramme)
  programme: EmploymentProgramme

  @Field(() => Int, { description: 'People of the group on the roll' })
  people: number

  @Field(() => Int, { description: 'Of them in work or business since the year began' })
  inWork: number

  @Field(() => Int, { description: 'Of them with a business of their own' })
  ownBusiness: number

  @Field(() => Int, { description: 'Of them with neither 未就业' })
  withoutWork: number

  @Field(() => Float, { nullable: true, description: 'In work of the goal, percent' })
  share: number | null
}

interface GroupRow {
  readonly keyGroup: KeyGroup
  readonly people: number
  readonly inWork: number
  readonly ownBusiness: number
  readonly standing: number
}

/** Each key group with those who found work this year, and those who have any now. */
const GROUPS = `SELECT r.keyGroup AS keyGroup, COUNT(DISTINCT r.id) AS people,
    COUNT(DISTINCT CASE WHEN j.startedOn >= ? THEN r.id END) AS inWork,
    COUNT(DISTINCT CASE WHEN j.startedOn >= ? AND j.ownBusiness = 1 THEN r.id END) AS ownBusiness,
    COUNT(DISTINCT CASE WHEN j.endedOn IS NULL OR j.endedOn > ? THEN j.residentId END) AS standing
  FROM resident r LEFT JOIN job_record j ON j.residentId = r.id AND j.startedOn <= ?
 WHERE r.keyGroup IS NOT NULL AND r.leftOn IS NULL AND`

@Resolver()
export class ProgrammeBoardResolver {
  @Query(() => [ProgrammeResult], { description: 'The three plans with goals and results 三大计划攻坚' })
  @Allow('employment.read')
  async employmentProgrammeBoard(
    @Ctx() ctx: Context,
    @Arg('year', () => Int) year: number,
  ): Promise<ProgrammeResult[]> {
    const scope = ctx.scope(EmploymentProgramme, 'p')
    if (scope.sql === '1 = 0') return []
    const asOf = year === Number(ctx.today.slice(0, 4)) ? ctx.today : `${year}-12-31`
    const start = yearStart(asOf)
    const [programmes, rows] = await Promise.all([
      ctx.db.repository(EmploymentProgramme).find({ where: { year }, order: { keyGroup: 'ASC' } }),
      ctx.db.sql<GroupRow>(`${GROUPS} ${scope.sql} GROUP BY r.keyGroup`, [
        start,
        start,
        asOf,
        asOf,
        ...scope.parameters,
      ]),
    ])
    return programmes.map((programme) => {
      const row = rows.find(({ keyGroup }) => keyGroup === programme.keyGroup)
      const [people, inWork] = [Number(row?.people ?? 0), Number(row?.inWork ?? 0)]
      return {
        programme,
        people,
        inWork,
        ownBusiness: Number(row?.ownBusiness ?? 0),
        withoutWork: people - Number(row?.standing ?? 0),
        share: percentOf(inWork, programme.goal),
      }
    })
  }
}
