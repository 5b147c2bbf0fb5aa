import { type Context, Fault } from '@tongchou/service-kit'
import { Project } from './project.entity.ts'
import type { RecordLibraryInput } from './project.input.ts'

/** Documents for the statistics library, and the day of entry: first into the library, then counted 先入库后有数. */
export async function recordLibrary(ctx: Context, input: RecordLibraryInput): Promise<Project> {
  const project = await ctx.get(Project, input.id)
  const { hasApprovalDocument, hasContract, hasLicence, libraryOn } = input
  if (libraryOn) {
    const missing = Object.entries({ hasApprovalDocument, hasContract, hasLicence }).find(([, present]) => !present)
    if (missing) throw new Fault('library.document-missing', { field: missing[0] })
    if (libraryOn > ctx.today) throw new Fault('day-in-future', { field: 'libraryOn' })
    if (project.startedOn === null || libraryOn < project.startedOn)
      throw new Fault('library.before-start', { field: 'libraryOn' })
  }
  const patch = { hasApprovalDocument, hasContract, hasLicence, libraryOn: libraryOn ?? null }
  return ctx.update(Project, project, input.version, patch, 'project.library-recorded')
}
