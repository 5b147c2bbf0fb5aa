import { type Context, Fault } from '@tongchou/service-kit'
import { ProjectKind, ProjectStage } from './project.codes.ts'
import { Project } from './project.entity.ts'
import type { ListProjectInput } from './project.input.ts'

/** Puts a project of the reserve onto the annual list of its plan year. */
export async function listProject(ctx: Context, { id, version, kind, on }: ListProjectInput): Promise<Project> {
  const project = await ctx.get(Project, id)
  if (kind === ProjectKind.RESERVE) throw new Fault('project.kind-not-listed', { field: 'kind' })
  if (project.kind !== ProjectKind.RESERVE) throw new Fault('project.already-listed', { field: 'id' })
  if (project.stage === ProjectStage.CONCEIVED || project.withdrawnOn !== null)
    throw new Fault('project.not-in-reserve', { field: 'id' })
  if (on > ctx.today) throw new Fault('day-in-future', { field: 'on' })
  if (project.plannedStartOn === null || project.plannedFinishOn === null)
    throw new Fault('project.period-missing', { field: project.plannedStartOn ? 'plannedFinishOn' : 'plannedStartOn' })
  return ctx.update(Project, project, version, { kind, listedOn: on }, 'project.listed')
}
