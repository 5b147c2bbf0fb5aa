import type { Context } from '@tongchou/service-kit'
import { Project } from '../project/project.entity.ts'
import { ProjectTag } from '../project/project-tag.entity.ts'
import { loadBooks } from './demo-books.ts'
import { loadMonths } from './demo-months.ts'
import { loadOutreach } from './demo-outreach.ts'
import { loadRegisters } from './demo-registers.ts'
import { loadSupervision } from './demo-supervision.ts'
import { loadPreliminaries } from './demo-preliminaries.ts'
import { demoProjects } from './demo-projects.ts'

/** Fills an empty database with the demonstration's year up to 31 August 2022. */
export async function loadDemo(ctx: Context): Promise<void> {
  const projects = demoProjects()
  await ctx.createMany(
    Project,
    projects.map(({ tags: _tags, ...project }) => project),
    'demo.loaded',
  )
  await ctx.createMany(
    ProjectTag,
    projects.flatMap(({ id, tags }) => tags.map((tag) => ({ id: `${id}-${tag.toLowerCase()}`, projectId: id, tag }))),
    'demo.loaded',
  )
  await loadMonths(ctx, projects)
  await loadPreliminaries(ctx, projects)
  await loadOutreach(ctx, projects)
  await loadSupervision(ctx, projects)
  await loadRegisters(ctx, projects)
  await loadBooks(ctx, projects)
}
