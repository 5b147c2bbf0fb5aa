import { type Context, Fault } from '@tongchou/service-kit'
import { ProjectStage } from './project.codes.ts'
import { Project } from './project.entity.ts'
import type { SubstituteProjectInput } from './project.input.ts'
import { refusalOfSubstitution } from './project.rules.ts'

/** Replaces a project of the annual list by one of the reserve: count and investment plan stay whole. */
export async function substituteProject(ctx: Context, input: SubstituteProjectInput): Promise<Project> {
  const { id, version, substituteId, on, reason } = input
  const project = await ctx.get(Project, id)
  const substitute = await ctx.get(Project, substituteId, 'substituteId')
  const refusal = refusalOfSubstitution({
    ...project,
    substituteKind: substitute.kind,
    substituteStage: substitute.stage,
    substituteAnnualInvestment: substitute.annualInvestment,
    reason,
    on,
    today: ctx.today,
  })
  if (refusal) throw new Fault(refusal.code, { field: refusal.field })
  const left = {
    stage: ProjectStage.SUBSTITUTED,
    stageSince: on,
    withdrawnOn: on,
    withdrawnReason: reason,
    substituteId,
  }
  await ctx.update(Project, project, version, left, 'project.substituted', reason)
  const entered = { kind: project.kind, planYear: project.planYear, listedOn: on }
  return ctx.update(Project, substitute, substitute.version, entered, 'project.entered-as-substitute', reason)
}
