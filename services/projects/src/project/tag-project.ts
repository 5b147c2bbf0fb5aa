import type { Context } from '@tongchou/service-kit'
import type { ProjectTagCode } from './project.codes.ts'
import { ProjectTag } from './project-tag.entity.ts'

/** Puts a project on exactly these lists. */
export async function tagProject(ctx: Context, projectId: string, tags: readonly ProjectTagCode[]): Promise<void> {
  const known = await ctx.db.repository(ProjectTag).findBy({ projectId })
  const wanted = new Set(tags)
  for (const each of known)
    if (!wanted.delete(each.tag)) await ctx.remove(ProjectTag, each, each.version, 'project.untagged')
  if (wanted.size > 0)
    await ctx.createMany(
      ProjectTag,
      [...wanted].map((tag) => ({ projectId, tag })),
      'project.tagged',
    )
}
