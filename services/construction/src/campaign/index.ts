import { type Context, type Feature, refuseIf, registerDoors } from '@tongchou/service-kit'
import { Village } from '../village/village.entity.ts'
import { ImprovementReportResolver } from './improvement-report.resolver.ts'
import { refusalOfImprovement } from './improvement.rules.ts'
import { VillageImprovement } from './village-improvement.entity.ts'

async function refuseForeignVillage(ctx: Context, { villageId, township }: VillageImprovement): Promise<void> {
  const village = await ctx.get(Village, villageId, 'villageId')
  refuseIf(village.township !== township, 'improvement.village-of-another-township', 'villageId')
}

export const campaignFeature: Feature = {
  entities: [VillageImprovement],
  resolvers: [
    registerDoors({
      entity: VillageImprovement,
      name: 'VillageImprovement',
      plural: 'villageImprovements',
      noun: 'village-improvement',
      permission: 'construction.record',
      orderBy: ['township', 'checkedOn', 'done'],
      filterBy: ['year', 'kind', 'township', 'villageId'],
      refuse: refusalOfImprovement,
      settle: refuseForeignVillage,
    }),
    ImprovementReportResolver,
  ],
}
