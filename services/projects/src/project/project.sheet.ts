import { type Context, defineSheet, type SheetEntry } from '@tongchou/service-kit'
import { addProject } from './add-project.ts'
import { changeProject } from './change-project.ts'
import { narrowProjects, questionOf } from './narrow-projects.ts'
import { ProjectTag } from './project-tag.entity.ts'
import { Project } from './project.entity.ts'
import { ProjectValues } from './project.input.ts'

/** A row enters a project into the reserve or corrects what is known of one; its tags stay as they are. */
async function keepProject(
  ctx: Context,
  { before, version, values }: SheetEntry<Project, ProjectValues>,
): Promise<void> {
  if (!before) return void (await addProject(ctx, { values: { ...values, tags: [] } }))
  const tags = (await ctx.load.many(ProjectTag, 'projectId', before.id, 'tag')).map(({ tag }) => tag)
  await changeProject(ctx, { id: before.id, version: version ?? 0, values: { ...values, tags } })
}

/** The project list as a sheet. */
export const projectSheet = defineSheet({
  name: 'projects',
  entity: Project,
  permission: 'projects.record',
  values: ProjectValues,
  without: ['tags'],
  order: 'id',
  filterType: 'ProjectFilter',
  where: async (query, { filter }, ctx) => {
    const wanted = filter ?? {}
    narrowProjects(query, wanted, ctx.today, await questionOf(ctx, wanted, ctx.today))
  },
  keep: keepProject,
})
