import { type Context, type Feature, registerDoors } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Project } from '../neighbour/neighbour.types.ts'
import { ProjectCapital } from './project-capital.entity.ts'

const FEN = 100

const doors = registerDoors({
  entity: ProjectCapital,
  name: 'ProjectCapital',
  plural: 'projectCapitals',
  noun: 'project-capital',
  permission: 'finance.keep',
  orderBy: ['dueOn', 'requiredAmount'],
  openFirst: { while: 'row.placedAmount < row.requiredAmount', by: 'dueOn', latest: 'dueOn' },
  filterBy: ['projectId', 'source'],
  search: ['policy'],
  refuse: ({ requiredAmount, placedAmount }) =>
    placedAmount > requiredAmount
      ? { code: 'capital.over-required', field: 'placedAmount', params: { room: requiredAmount / FEN } }
      : null,
})

@Resolver(() => Project)
class ProjectCapitalResolver {
  @FieldResolver(() => [ProjectCapital], { nullable: true, description: '项目资本金 by source' })
  capital(@Root() { id }: Project, @Ctx() ctx: Context): Promise<ProjectCapital[]> {
    return ctx.load.many(ProjectCapital, 'projectId', id, 'dueOn')
  }
}

export const projectCapitalFeature: Feature = {
  entities: [ProjectCapital],
  resolvers: [doors, ProjectCapitalResolver],
}
