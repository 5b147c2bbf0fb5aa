import type { Context } from '@tongchou/service-kit'
import { linesOf, sumsOf } from '../project-book/compile-book.ts'
import { ProjectBook, ProjectBookLine } from '../project-book/project-book.entity.ts'
import { ProjectStage } from '../project/project.codes.ts'
import type { DemoProject } from './demo-projects.ts'

const YEAR = 2022
const FIRST = '2022-01-20'

/** What changed after the first edition: how many percent of this year's money a project had in January. */
const JANUARY_SHARE: Readonly<Record<string, number>> = { 'prj-2022-031': 80, 'prj-2022-037': 90, 'prj-2022-050': 115 }

/** The list as January froze it: nothing begun, the replaced project on it and its substitute not yet. */
const asOfJanuary = (projects: readonly DemoProject[]): DemoProject[] =>
  projects
    .filter(({ listedOn }) => listedOn !== null && listedOn <= FIRST)
    .map((each) => ({
      ...each,
      stage: ProjectStage.READY,
      annualInvestment: (each.annualInvestment * (JANUARY_SHARE[each.id] ?? 100)) / 100,
    }))

/** Two editions of the year's book, January's and today's, so that one can be set beside the other. */
export async function loadBooks(ctx: Context, projects: readonly DemoProject[]): Promise<void> {
  const editions = [
    { title: `${YEAR}年重点项目年度清单`, frozenOn: FIRST, listed: asOfJanuary(projects) },
    {
      title: `${YEAR}年重点项目年度清单（8月调整）`,
      frozenOn: ctx.today,
      listed: projects.filter(({ listedOn, withdrawnOn }) => listedOn !== null && withdrawnOn === null),
    },
  ]
  for (const [index, { title, frozenOn, listed }] of editions.entries()) {
    const id = `book-${YEAR}-${index + 1}`
    const facts = { id, planYear: YEAR, edition: index + 1, title, frozenOn, ...sumsOf(listed) }
    await ctx.create(ProjectBook, facts, 'demo.loaded')
    await ctx.createMany(ProjectBookLine, linesOf(id, listed), 'demo.loaded')
  }
}
