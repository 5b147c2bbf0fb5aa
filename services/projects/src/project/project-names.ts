import {
  Allow,
  allows,
  type Condition,
  containing,
  type Context,
  DayScalar,
  refuseIf,
  type Viewer,
} from '@tongchou/service-kit'
import { Args, ArgsType, Ctx, Directive, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { Project } from './project.entity.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'What a project is called, since when and until when it is built, and nothing else',
})
@Directive('@key(fields: "id")')
export class ProjectName {
  @Field(() => ID)
  id: string

  @Field(() => String)
  name: string

  @Field(() => String, { nullable: true, description: 'National project code; null before it is issued' })
  projectCode: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'A fact on the ground: land and building are held against it',
  })
  startedOn: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Its last day of building: from then on nobody is paid or stopped there any more',
  })
  completedOn: string | null
}

const MOST = 1000
const EVERY: Condition = { sql: '1 = 1', parameters: [] }

@ArgsType()
class ProjectNamesArgs {
  @Field(() => String, { nullable: true, description: 'In name and project code' })
  search?: string | null

  @Field(() => Int, { defaultValue: MOST, description: `How many, at most ${MOST}` })
  first: number
}

/**
 * The finance bureau pays for projects, the land bureau supplies them and stops what is built on land that it did not:
 * whoever keeps records of projects has to name the right one, and to read which it is. So a department that keeps records
 * in a service of its own knows every project's name, code, first and last day of building, by this question alone; the project
 * itself, with its money, its other dates and its lamps, stays in the scope of its township and its authority.
 */
const keepsRecords = (viewer: Viewer): boolean => viewer.services.some((service) => allows(viewer, `${service}.keep`))

const scopeOfNames = (ctx: Context): Condition => (keepsRecords(ctx.viewer) ? EVERY : ctx.scope(Project, 'p'))
const NAMES = `SELECT p.id AS id, p.name AS name, p.projectCode AS projectCode,
  p.startedOn AS startedOn, p.completedOn AS completedOn FROM project p`

/** The name behind a key, where the viewer may know it. */
export const projectNameOf = ({ id }: { id: string }, ctx: Context): Promise<ProjectName | null> =>
  ctx.load.batch('project-names', id, async (ids) => {
    const scope = scopeOfNames(ctx)
    const rows = await ctx.db.sql<ProjectName>(
      `${NAMES} WHERE p.id IN (${ids.map(() => '?').join(', ')}) AND ${scope.sql}`,
      [...ids, ...scope.parameters],
    )
    const known = new Map(rows.map((row) => [row.id, row]))
    return ids.map((each) => known.get(each) ?? null)
  })

@Resolver()
export class ProjectNamesResolver {
  @Query(() => [ProjectName], {
    description:
      'Names and codes, to choose a project by: all of them for departments that keep records, else those in scope',
  })
  @Allow('projects.read')
  async projectNames(
    @Ctx() ctx: Context,
    @Args(() => ProjectNamesArgs) { search, first }: ProjectNamesArgs,
  ): Promise<ProjectName[]> {
    refuseIf(first < 0 || first > MOST, 'invalid-page', 'first', { most: MOST })
    const scope = scopeOfNames(ctx)
    const text = containing(search?.trim() ?? '')
    return ctx.db.sql<ProjectName>(
      `${NAMES} WHERE (p.name LIKE ? ESCAPE '!' OR p.projectCode LIKE ? ESCAPE '!') AND ${scope.sql}
        ORDER BY p.name, p.id LIMIT ${first}`,
      [text, text, ...scope.parameters],
    )
  }
}
