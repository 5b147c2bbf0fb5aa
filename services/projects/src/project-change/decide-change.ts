import { type Context, Fault, checkValues } from '@tongchou/service-kit'
import { Project } from '../project/project.entity.ts'
import { ApprovalLevel, ChangeKind, ChangeStatus, ProjectChange } from './project-change.entity.ts'
import type { DecideChangeInput } from './project-change.input.ts'

/** What an approved change does to its project. */
function effectOf({ kind, newInvestment, newFinishOn, newValue }: ProjectChange): Partial<Project> {
  if (kind === ChangeKind.INVESTMENT && newInvestment !== null) return { totalInvestment: newInvestment }
  if (kind === ChangeKind.PERIOD && newFinishOn !== null) return { plannedFinishOn: newFinishOn }
  return kind === ChangeKind.CONTENT ? { content: newValue } : {}
}

/** Decides a change that somebody else asked for; approved, it takes effect at once. */
export async function decideChange(ctx: Context, input: DecideChangeInput): Promise<ProjectChange> {
  const change = await ctx.get(ProjectChange, input.id)
  checkValues(ctx, ProjectChange, { document: input.document })
  if (change.status !== ChangeStatus.REQUESTED) throw new Fault('change.decided', { field: 'id' })
  if (change.requestedBy === ctx.viewer.name) throw new Fault('own-work', { field: 'id' })
  if (!input.approve && !input.reason?.trim()) throw new Fault('reason-required', { field: 'reason' })
  if (input.approve && change.approvalLevel === ApprovalLevel.COUNTY && !input.document?.trim())
    throw new Fault('change.county-document-missing', { field: 'document' })
  const project = await ctx.get(Project, change.projectId, 'projectId')
  if (input.approve && change.newInvestment !== null && change.newInvestment < project.annualInvestment)
    throw new Fault('project.annual-above-total', { field: 'newInvestment' })
  if (input.approve)
    await ctx.update(Project, project, project.version, effectOf(change), 'project.changed', change.reason)
  const patch = {
    status: input.approve ? ChangeStatus.APPROVED : ChangeStatus.REJECTED,
    decidedBy: ctx.viewer.name,
    decidedOn: ctx.today,
    document: input.document ?? null,
  }
  return ctx.update(ProjectChange, change, input.version, patch, 'change.decided', input.reason)
}
