import { type Context, Fault } from '@tongchou/service-kit'
import { checkProject } from './check-project.ts'
import { Project } from './project.entity.ts'
import type { ChangeProjectInput } from './project.input.ts'
import { tagProject } from './tag-project.ts'

/** What the annual list fixes: it changes by a request that somebody else decides. */
const FIXED_BY_THE_LIST = ['totalInvestment', 'annualInvestment', 'plannedFinishOn', 'content', 'planYear'] as const

/** Corrects a project's facts. Once listed, content, amounts and period change by a project change only. */
export async function changeProject(ctx: Context, { id, version, values }: ChangeProjectInput): Promise<Project> {
  const project = await ctx.get(Project, id)
  await checkProject(ctx, values, id)
  const { tags, ...facts } = values
  if (project.listedOn !== null)
    for (const field of FIXED_BY_THE_LIST)
      if (facts[field] !== undefined && facts[field] !== project[field])
        throw new Fault('project.change-needs-request', { field })
  const changed = await ctx.update(Project, project, version, facts, 'project.corrected')
  await tagProject(ctx, id, tags)
  return changed
}
