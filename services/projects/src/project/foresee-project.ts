import { type Context, Fault, checkValues } from '@tongchou/service-kit'
import { Project } from './project.entity.ts'
import type { ForeseeProjectInput } from './project.input.ts'

/** Says when a project will be finished as things look now, and what endangers it. */
export async function foreseeProject(ctx: Context, input: ForeseeProjectInput): Promise<Project> {
  const project = await ctx.get(Project, input.id)
  const { forecastFinishOn, riskNote, workChartOn } = input
  checkValues(ctx, Project, { riskNote })
  if (forecastFinishOn && project.startedOn && forecastFinishOn < project.startedOn)
    throw new Fault('project.finish-before-start', { field: 'forecastFinishOn' })
  if (workChartOn && workChartOn > ctx.today) throw new Fault('day-in-future', { field: 'workChartOn' })
  return ctx.update(
    Project,
    project,
    input.version,
    { forecastFinishOn, riskNote, workChartOn } as Partial<Project>,
    'project.foreseen',
    riskNote,
  )
}
