import { type Context, Fault } from '@tongchou/service-kit'
import { ApprovalStep } from '../approval-step/approval-step.entity.ts'
import { ProjectStage } from './project.codes.ts'
import { Project } from './project.entity.ts'
import type { AdvanceProjectInput } from './project.input.ts'
import { refusalOfMove } from './project.rules.ts'

/** What reaching a stage leaves in the record, besides the stage itself. */
function traceOf(project: Project, { to, on, evidence, document, reason }: AdvanceProjectInput): Partial<Project> {
  switch (to) {
    case ProjectStage.APPROVED:
      return { approvedOn: on }
    case ProjectStage.STARTED:
      if (project.startedOn !== null) return {}
      return {
        startedOn: on,
        startEvidence: evidence ?? null,
        startDocument: document?.trim() ?? null,
        blocker: null,
        blockedSince: null,
        blockedBy: null,
        blockerNote: null,
      }
    case ProjectStage.COMPLETED:
      return { completedOn: on, forecastFinishOn: null }
    case ProjectStage.COMMISSIONED:
      return { producingOn: on }
    case ProjectStage.CANCELLED:
      return { withdrawnOn: on, withdrawnReason: reason ?? null }
    default:
      return {}
  }
}

/** Takes a project to its next stage. @throws whatever its guards say, with the field at fault */
export async function advanceProject(ctx: Context, input: AdvanceProjectInput): Promise<Project> {
  const project = await ctx.get(Project, input.id)
  const steps = await ctx.load.many(ApprovalStep, 'projectId', project.id, 'dueOn')
  const unsigned = steps.filter(({ isGate, signedOn }) => isGate && signedOn === null).length
  const refusal = refusalOfMove({ ...project, unsigned }, { ...input, today: ctx.today })
  if (refusal) throw new Fault(refusal.code, { field: refusal.field, from: project.stage, to: input.to })
  if ((input.document ?? '').length > 80) throw new Fault('text-too-long', { field: 'document', most: 80 })
  const patch = { stage: input.to, stageSince: input.on, ...traceOf(project, input) }
  const action = `project.${input.to.toLowerCase().replaceAll('_', '-')}`
  return ctx.update(Project, project, input.version, patch, action, input.reason)
}
