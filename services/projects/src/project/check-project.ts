import { type Context, Fault, checkTownship, checkValues } from '@tongchou/service-kit'
import { Project } from './project.entity.ts'
import type { ProjectValues } from './project.input.ts'
import { refusalOfFacts } from './project.rules.ts'

/** Refuses a project's facts that cannot be, and a code that another project has. */
export async function checkProject(ctx: Context, values: ProjectValues, id: string | null): Promise<void> {
  checkValues(ctx, Project, values)
  checkTownship(ctx, values.township)
  const refusal = refusalOfFacts(values)
  if (refusal) throw new Fault(refusal.code, { field: refusal.field })
  if (!values.projectCode) return
  const holder = await ctx.db.repository(Project).findOneBy({ projectCode: values.projectCode })
  if (holder && holder.id !== id) throw new Fault('project.code-taken', { field: 'projectCode' })
}
