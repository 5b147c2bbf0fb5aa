import { ChangeInput, type Context, Fault, type KeptRecord, checkValues } from '@tongchou/service-kit'
import { Field, InputType, Int } from 'type-graphql'
import { Project } from '../project/project.entity.ts'
import { ProjectBook, ProjectBookLine } from './project-book.entity.ts'

@InputType()
export class CompileBookInput extends ChangeInput {
  @Field(() => Int)
  planYear: number

  @Field(() => String)
  title: string
}

type Listed = Omit<ProjectBookLine, keyof KeptRecord | 'bookId' | 'projectId'> & { id: string }

/** What an edition says of all its projects together. */
export const sumsOf = (projects: readonly Listed[]) => ({
  projectCount: projects.length,
  totalInvestment: projects.reduce((sum, each) => sum + each.totalInvestment, 0),
})

/** The projects as an edition has them. */
export const linesOf = (bookId: string, projects: readonly Listed[]) =>
  projects.map(({ id, name, ownerUnit, kind, stage, totalInvestment, annualInvestment }) => ({
    bookId,
    projectId: id,
    name,
    ownerUnit,
    kind,
    stage,
    totalInvestment,
    annualInvestment,
  }))

/** Freezes the registry of a year as the next edition of its project book. */
export async function compileBook(ctx: Context, { planYear, title }: CompileBookInput): Promise<ProjectBook> {
  checkValues(ctx, ProjectBook, { title })
  const projects = (await ctx.db.repository(Project).find({ where: { planYear }, order: { id: 'ASC' } })).filter(
    ({ withdrawnOn }) => withdrawnOn === null,
  )
  if (projects.length === 0) throw new Fault('project-book.empty', { field: 'planYear' })
  const edition = (await ctx.db.repository(ProjectBook).countBy({ planYear })) + 1
  const facts = { planYear, edition, frozenOn: ctx.today, title, ...sumsOf(projects) }
  const book = await ctx.create(ProjectBook, facts, 'project-book.compiled')
  await ctx.createMany(ProjectBookLine, linesOf(book.id, projects), 'project-book.line')
  return book
}
