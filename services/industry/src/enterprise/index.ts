import type { Context, Feature } from '@tongchou/service-kit'
import { enterprisesInBeing } from './count-enterprises.target.ts'
import { Enterprise } from './enterprise.entity.ts'
import { EnterpriseResolver, Township, TownshipResolver } from './enterprise.resolver.ts'
import { EnterpriseStatusPeriod } from './enterprise-status.entity.ts'
import { enterpriseSheet } from './enterprise.sheet.ts'

export const enterpriseFeature: Feature = {
  entities: [Enterprise, EnterpriseStatusPeriod],
  resolvers: [EnterpriseResolver, TownshipResolver],
  sheets: [enterpriseSheet],
  types: [Enterprise, Township],
  references: {
    Enterprise: {
      permission: 'industry.read',
      resolve: ({ uscc }: { uscc: string }, ctx: Context) => ctx.load.one(Enterprise, uscc),
    },
    Township: { permission: 'industry.read', resolve: ({ code }: { code: string }) => ({ code }) },
  },
  targets: [enterprisesInBeing],
}
