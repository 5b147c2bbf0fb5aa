import { type Context, type Feature, registerDoors } from '@tongchou/service-kit'
import { refuseHomesBelowBatches, refuseHomesOverProgramme } from '../housing/renewal-programme.ts'
import { namedContinuing, namedDone } from './named-works.targets.ts'
import { streetCount } from './street-count.target.ts'
import { ConstructionWork } from './work.entity.ts'
import { ConstructionWorkValues } from './work.inputs.ts'
import { ConstructionWorkResolver, DepartmentWorksResolver, ProjectWorksResolver } from './work.resolver.ts'
import { refusalOfWork } from './work.rules.ts'

export const workFeature: Feature = {
  entities: [ConstructionWork],
  resolvers: [
    registerDoors({
      entity: ConstructionWork,
      name: 'ConstructionWork',
      plural: 'constructionWorks',
      noun: 'work',
      permission: 'construction.record',
      orderBy: ['acceptanceDueOn', 'name', 'acceptedOn'],
      openFirst: { until: 'acceptedOn', by: 'acceptanceDueOn' },
      filterBy: ['year', 'programme', 'kind', 'named', 'department', 'township', 'projectId'],
      search: ['name', 'contractor', 'contractNumber'],
      values: ConstructionWorkValues,
      refuse: refusalOfWork,
      settle: async (ctx, values, before) => {
        await refuseHomesOverProgramme(ctx, values, before?.id ?? null)
        if (before) await refuseHomesBelowBatches(ctx, values, before.id)
      },
    }),
    ConstructionWorkResolver,
    ProjectWorksResolver,
    DepartmentWorksResolver,
  ],
  references: {
    ConstructionWork: {
      permission: 'construction.read',
      resolve: ({ id }: { id: string }, ctx: Context) => ctx.load.one(ConstructionWork, id),
    },
  },
  targets: [namedContinuing, ...namedDone, streetCount],
}
