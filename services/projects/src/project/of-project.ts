import type { Context, KeptRecord } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Project } from './project.entity.ts'

/** A project's entries in a register, as a field of the project. */
export function ofProject<T extends KeptRecord>(entity: new () => T, field: string, order: keyof T & string): Function {
  @Resolver(() => Project)
  class ProjectPartResolver {
    // The method carries the field's name: resolvers of one type are told apart by their methods' names.
    @FieldResolver(() => [entity], { name: field })
    [field](@Root() project: Project, @Ctx() ctx: Context): Promise<T[]> {
      return ctx.load.many(entity, 'projectId' as keyof T & string, project.id, order)
    }
  }
  return ProjectPartResolver
}
