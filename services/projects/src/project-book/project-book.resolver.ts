import { Allow, Change, type Connection, connectionType, type Context, list, PageArgs } from '@tongchou/service-kit'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { compileBook, CompileBookInput } from './compile-book.ts'
import { ProjectBook, ProjectBookLine } from './project-book.entity.ts'

const BookConnection = connectionType(() => ProjectBook, 'ProjectBook')

@Resolver(() => ProjectBook)
export class ProjectBookResolver {
  @Query(() => BookConnection)
  @Allow('projects.read')
  projectBooks(@Ctx() ctx: Context, @Args(() => PageArgs) args: PageArgs): Promise<Connection<ProjectBook>> {
    return list(ctx, ProjectBook, args, { order: 'frozenOn' })
  }

  @FieldResolver(() => [ProjectBookLine])
  lines(@Root() { id }: ProjectBook, @Ctx() ctx: Context): Promise<ProjectBookLine[]> {
    return ctx.load.many(ProjectBookLine, 'bookId', id, 'projectId')
  }

  @Mutation(() => ProjectBook, { description: 'Freezes the registry of a year as the next edition of its book' })
  @Change('projects.keep')
  compileProjectBook(
    @Ctx() ctx: Context,
    @Arg('input', () => CompileBookInput) input: CompileBookInput,
  ): Promise<ProjectBook> {
    return compileBook(ctx, input)
  }
}
