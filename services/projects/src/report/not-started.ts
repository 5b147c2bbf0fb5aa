import { type Context, daysBetween, DayScalar } from '@tongchou/service-kit'
import { Field, Int, ObjectType } from 'type-graphql'
import { Project } from '../project/project.entity.ts'
import { onTheList } from '../project/project.repository.ts'

@ObjectType({ simpleResolvers: true, description: 'A listed project that has not started' })
export class NotStartedRow {
  @Field(() => Project)
  project: Project

  @Field(() => String, { nullable: true, description: 'Wave of starts it belongs to' })
  wave: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Last day of its wave' })
  deadline: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Days past the last day of its wave; below zero while days are left',
  })
  daysLate: number | null

  @Field(() => String, { nullable: true, description: 'Who sees it through' })
  answerable: string | null
}

interface Row {
  readonly id: string
  readonly nameZh: string | null
  readonly nameEn: string | null
  readonly deadline: string | null
  readonly holder: string | null
}

/** What has not started, by class and wave, the longest overdue first, with what blocks it and who answers. */
export async function notStarted(ctx: Context, asOf: string): Promise<NotStartedRow[]> {
  const list = onTheList(Number(asOf.slice(0, 4)), asOf)
  const scope = ctx.scope(Project, 'p')
  const rows = await ctx.db.sql<Row>(
    `SELECT p.id, w.nameZh, w.nameEn, w.deadline, (SELECT MAX(r.holder) FROM responsibility r
       WHERE r.projectId = p.id AND r.item IN ('ONE_PUSH', 'PUSH') AND r.heldFrom <= ? AND r.heldUntil IS NULL) AS holder
     FROM project p LEFT JOIN start_wave w ON w.planYear = p.planYear AND w.kind = p.kind AND w.wave = p.wave
     WHERE ${list.sql} AND ${scope.sql} AND (p.startedOn IS NULL OR p.startedOn > ?) ORDER BY w.deadline, p.id LIMIT 500`,
    [asOf, ...list.parameters, ...scope.parameters, asOf],
  )
  const found = await Promise.all(
    rows.map(async ({ id, nameZh, nameEn, deadline, holder }) => {
      const project = await ctx.load.one(Project, id)
      if (!project) return null
      return {
        project,
        wave: nameZh === null ? null : ctx.say({ zh: nameZh, en: nameEn ?? nameZh }),
        deadline,
        daysLate: deadline === null ? null : daysBetween(deadline, asOf),
        answerable: holder,
      }
    }),
  )
  return found.filter((row) => row !== null)
}
