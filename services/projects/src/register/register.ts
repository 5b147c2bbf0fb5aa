import {
  Allow,
  Change,
  ChangeInput,
  type Connection,
  connectionType,
  type Context,
  Fault,
  type KeptRecord,
  list,
  PageArgs,
  search,
} from '@tongchou/service-kit'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Project } from '../project/project.entity.ts'
import { keepEntry, type Register } from './keep-entry.ts'

/** Which entries of a register. */
@ArgsType()
export class RegisterArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of one project' })
  projectId?: string | null

  @Field(() => String, { nullable: true })
  search?: string | null
}

/**
 * The doors of a register: its list, and one mutation that enters or corrects. An entity with such doors is its own input
 * type, so it must have no field resolvers: what is derived of it belongs to a type around it.
 */
export function registerDoors<T extends KeptRecord>(register: Register<T>): Function {
  const { entity, name, plural, permission, order } = register
  const Page = connectionType(() => entity, name)

  @InputType(`Keep${name}Input`)
  class KeepInput extends ChangeInput {
    @Field(() => ID, { nullable: true, description: 'Absent for a new record' })
    id?: string | null

    @Field(() => Int, { nullable: true, description: 'The version that the caller saw; required with an id' })
    version?: number | null

    @Field(() => entity)
    values: T
  }

  @Resolver(() => entity)
  class RegisterResolver {
    @Query(() => Page, { name: plural })
    @Allow('projects.read')
    entries(@Ctx() ctx: Context, @Args(() => RegisterArgs) args: RegisterArgs): Promise<Connection<T>> {
      if (args.projectId && !ctx.db.writer.getMetadata(entity).findColumnWithPropertyName('projectId'))
        throw new Fault('filter-not-applicable', { field: 'projectId' })
      return list(ctx, entity, args, {
        order,
        where: (query) => {
          search(query, args.search, register.search)
          if (args.projectId) query.andWhere('row.projectId = :projectId', { projectId: args.projectId })
        },
      })
    }

    @Mutation(() => entity, { name: `keep${name}` })
    @Change(permission)
    keep(@Ctx() ctx: Context, @Arg('input', () => KeepInput) input: KeepInput): Promise<T> {
      return keepEntry(ctx, register, input)
    }
  }
  return RegisterResolver
}

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
