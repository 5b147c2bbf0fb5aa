import type { Context } from '@tongchou/service-kit'
import { checkProject } from './check-project.ts'
import { ProjectKind, ProjectStage } from './project.codes.ts'
import { Project } from './project.entity.ts'
import type { AddProjectInput } from './project.input.ts'
import { tagProject } from './tag-project.ts'

/** What a project has before anything has happened to it. */
const untouched = {
  forecastFinishOn: null,
  riskNote: null,
  listedOn: null,
  approvedOn: null,
  startedOn: null,
  startEvidence: null,
  startDocument: null,
  completedOn: null,
  producingOn: null,
  withdrawnOn: null,
  withdrawnReason: null,
  substituteId: null,
  blocker: null,
  blockedSince: null,
  blockedBy: null,
  blockerNote: null,
  workChartOn: null,
  timetableOn: null,
  libraryOn: null,
  hasApprovalDocument: false,
  hasContract: false,
  hasLicence: false,
}

/** Enters a project into the reserve; the annual list is another door. */
export async function addProject(ctx: Context, { values }: AddProjectInput): Promise<Project> {
  await checkProject(ctx, values, null)
  const { tags, ...facts } = values
  const project = await ctx.create(
    Project,
    {
      ...untouched,
      ...facts,
      projectCode: facts.projectCode ?? null,
      ecoIndustry: facts.ecoIndustry ?? null,
      township: facts.township ?? null,
      enterpriseUscc: facts.enterpriseUscc ?? null,
      wave: facts.wave ?? null,
      plannedStartOn: facts.plannedStartOn ?? null,
      plannedFinishOn: facts.plannedFinishOn ?? null,
      ideaStage: facts.ideaStage ?? null,
      content: facts.content ?? null,
      siteNote: facts.siteNote ?? null,
      fundingNote: facts.fundingNote ?? null,
      benefitNote: facts.benefitNote ?? null,
      kind: ProjectKind.RESERVE,
      stage: ProjectStage.CONCEIVED,
      stageSince: ctx.today,
    },
    'project.added',
  )
  await tagProject(ctx, project.id, tags)
  return project
}
