import { type Context, Fault, checkValues } from '@tongchou/service-kit'
import { Project } from './project.entity.ts'
import type { ReportBlockerInput } from './project.input.ts'

/** Says what holds a project up, since when and who must act; or that nothing does any more. */
export async function reportBlocker(ctx: Context, input: ReportBlockerInput): Promise<Project> {
  const project = await ctx.get(Project, input.id)
  if (!input.blocker) {
    const cleared = { blocker: null, blockedSince: null, blockedBy: null, blockerNote: null }
    return ctx.update(Project, project, input.version, cleared, 'project.unblocked', input.note)
  }
  if (!input.since) throw new Fault('blocker.since-missing', { field: 'since' })
  if (input.since > ctx.today) throw new Fault('day-in-future', { field: 'since' })
  if (!input.department) throw new Fault('blocker.department-missing', { field: 'department' })
  checkValues(ctx, Project, { blockedBy: input.department, blockerNote: input.note })
  const patch = {
    blocker: input.blocker,
    blockedSince: input.since,
    blockedBy: input.department,
    blockerNote: input.note ?? null,
  }
  return ctx.update(Project, project, input.version, patch, 'project.blocked', input.note)
}
