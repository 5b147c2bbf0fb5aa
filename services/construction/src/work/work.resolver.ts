import { Allow, Change, type Context, seesAll } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Department, Project, Township } from '../county/county.types.ts'
import { acceptWork, openWork } from './accept-work.ts'
import { WorkState } from './work.codes.ts'
import { ConstructionWork } from './work.entity.ts'
import { AcceptConstructionWorkInput, OpenConstructionWorkInput } from './work.inputs.ts'
import { countOverdueWorks } from './work.repository.ts'

@Resolver(() => ConstructionWork)
export class ConstructionWorkResolver {
  @Query(() => ConstructionWork, { nullable: true })
  @Allow('construction.read')
  constructionWork(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<ConstructionWork | null> {
    return ctx.load.one(ConstructionWork, id)
  }

  @Mutation(() => ConstructionWork, { description: 'Accepts a finished work by its certificate' })
  @Change('construction.keep')
  acceptConstructionWork(
    @Ctx() ctx: Context,
    @Arg('input', () => AcceptConstructionWorkInput) input: AcceptConstructionWorkInput,
  ): Promise<ConstructionWork> {
    return acceptWork(ctx, input)
  }

  @Mutation(() => ConstructionWork, { description: 'Takes an accepted work into use' })
  @Change('construction.record')
  openConstructionWork(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenConstructionWorkInput) input: OpenConstructionWorkInput,
  ): Promise<ConstructionWork> {
    return openWork(ctx, input)
  }

  @FieldResolver(() => WorkState)
  state(@Root() { acceptedOn, openedOn }: ConstructionWork): WorkState {
    if (openedOn !== null) return WorkState.OPENED
    return acceptedOn === null ? WorkState.BUILDING : WorkState.ACCEPTED
  }

  @FieldResolver(() => Project, { nullable: true, description: 'Its plan, money, start and forecast' })
  project(@Root() { projectId }: ConstructionWork): Project | null {
    return projectId === null ? null : { id: projectId }
  }

  @FieldResolver(() => Department, { nullable: true })
  responsible(@Root() { department }: ConstructionWork): Department {
    return { code: department }
  }

  @FieldResolver(() => Township, { nullable: true, description: 'null for a work of the county as a whole' })
  locatedIn(@Root() { township }: ConstructionWork): Township | null {
    return township === null ? null : { code: township }
  }
}

@Resolver(() => Project)
export class ProjectWorksResolver {
  @FieldResolver(() => [ConstructionWork], {
    nullable: true,
    description: 'What it builds, of what the viewer may see',
  })
  constructionWorks(@Root() { id }: Project, @Ctx() ctx: Context): Promise<ConstructionWork[]> {
    return ctx.load.many(ConstructionWork, 'projectId', id, 'name')
  }
}

@Resolver(() => Department)
export class DepartmentWorksResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Its works whose acceptance is overdue today' })
  async overdueConstructionWorks(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number | null> {
    if (!seesAll(ctx, code)) return null
    return ctx.load.batch('overdue-works', code, (codes) => countOverdueWorks(ctx, codes))
  }
}
