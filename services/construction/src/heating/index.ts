import { type Context, type Feature, refuseIf, registerDoors } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ConstructionWork } from '../work/work.entity.ts'
import { HeatingSection } from './heating-section.entity.ts'
import { refusalOfSection } from './heating.rules.ts'

@Resolver(() => ConstructionWork)
class HeatingOfWorkResolver {
  @FieldResolver(() => [HeatingSection], { description: 'Of a heating network: its sections' })
  heatingSections(@Root() { id }: ConstructionWork, @Ctx() ctx: Context): Promise<HeatingSection[]> {
    return ctx.load.many(HeatingSection, 'workId', id, 'dueOn')
  }
}

async function refuseOtherKinds(ctx: Context, { workId }: HeatingSection): Promise<void> {
  const { kind } = await ctx.get(ConstructionWork, workId, 'workId')
  refuseIf(kind !== 'HEATING_NETWORK', 'heating.work-not-heating', 'workId')
}

export const heatingFeature: Feature = {
  entities: [HeatingSection],
  resolvers: [
    registerDoors({
      entity: HeatingSection,
      name: 'HeatingSection',
      plural: 'heatingSections',
      noun: 'heating-section',
      permission: 'construction.record',
      orderBy: ['dueOn', 'name', 'completedOn'],
      openFirst: { until: 'completedOn', by: 'dueOn' },
      filterBy: ['workId'],
      search: ['name'],
      parents: { workId: () => ConstructionWork },
      refuse: refusalOfSection,
      settle: refuseOtherKinds,
    }),
    HeatingOfWorkResolver,
  ],
}
