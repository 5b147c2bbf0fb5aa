import { ChangeInput, type Context, Fault, checkValues } from '@tongchou/service-kit'
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

/** Freezes the registry of a year as the next edition of its project book. */
export async function compileBook(ctx: Context, { planYear, title }: CompileBookInput): Promise<ProjectBook> {
  checkValues(ctx, ProjectBook, { title })
  const projects = (await ctx.db.repository(Project).find({ where: { planYear }, order: { id: 'ASC' } })).filter(
    ({ withdrawnOn }) => withdrawnOn === null,
  )
  if (projects.length === 0) throw new Fault('project-book.empty', { field: 'planYear' })
  const edition = (await ctx.db.repository(ProjectBook).countBy({ planYear })) + 1
  const totalInvestment = projects.reduce((sum, each) => sum + each.totalInvestment, 0)
  const facts = { planYear, edition, frozenOn: ctx.today, title, projectCount: projects.length, totalInvestment }
  const book = await ctx.create(ProjectBook, facts, 'project-book.compiled')
  await ctx.createMany(
    ProjectBookLine,
    projects.map(({ id, name, ownerUnit, kind, stage, totalInvestment: total, annualInvestment }) => ({
      bookId: book.id,
      projectId: id,
      name,
      ownerUnit,
      kind,
      stage,
      totalInvestment: total,
      annualInvestment,
    })),
    'project-book.line',
  )
  return book
}
