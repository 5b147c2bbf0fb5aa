import { type Context, Fault, checkValues } from '@tongchou/service-kit'
import { Project } from '../project/project.entity.ts'
import { type ApprovalLevel, ChangeKind, ChangeStatus, ProjectChange } from './project-change.entity.ts'
import type { RequestChangeInput } from './project-change.input.ts'
import { approvalLevelOf, refusalOfChange } from './project-change.rules.ts'

function oldValueOf(project: Project, kind: ChangeKind): string {
  if (kind === ChangeKind.INVESTMENT) return String(project.totalInvestment / 100)
  return (kind === ChangeKind.PERIOD ? project.plannedFinishOn : project.content) ?? ''
}

/** Asks for a change of a project; who must decide follows from its size and from how many there were. */
export async function requestChange(ctx: Context, input: RequestChangeInput): Promise<ProjectChange> {
  const { projectId, kind, changedOn, reason, newValue, newInvestment, newFinishOn, daysLost } = input
  const project = await ctx.get(Project, projectId, 'projectId')
  checkValues(ctx, ProjectChange, { reason, newValue, newInvestment, daysLost })
  const refusal = refusalOfChange(input, ctx.today, project.startedOn)
  if (refusal) throw new Fault(refusal.code, { field: refusal.field })
  const earlier = await ctx.db.repository(ProjectChange).findBy({ projectId })
  if (earlier.some(({ status }) => status === ChangeStatus.REQUESTED))
    throw new Fault('change.undecided', { field: 'projectId' })
  const ordinal = earlier.filter(({ status }) => status === ChangeStatus.APPROVED).length + 1
  const values = {
    projectId,
    kind,
    changedOn,
    reason,
    oldValue: oldValueOf(project, kind),
    newValue,
    newInvestment: newInvestment ?? null,
    newFinishOn: newFinishOn ?? null,
    daysLost,
    ordinal,
    approvalLevel: approvalLevelOf(ordinal, project.totalInvestment, newInvestment ?? null) as ApprovalLevel,
    status: ChangeStatus.REQUESTED,
    requestedBy: ctx.viewer.name,
    decidedBy: null,
    decidedOn: null,
    document: null,
  }
  return ctx.create(ProjectChange, values, 'change.requested', reason)
}
