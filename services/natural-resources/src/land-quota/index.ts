import { type Feature, refuse, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { LandParcel } from '../land-parcel/land-parcel.entity.ts'
import { LandQuotaEntry } from './land-quota.entity.ts'
import { LandQuotaResolver, quotaLeft } from './land-quota.resolver.ts'
import { refusalOfQuota } from './land-quota.rules.ts'

const doors = registerDoors({
  entity: LandQuotaEntry,
  name: 'LandQuotaEntry',
  plural: 'landQuotaEntries',
  noun: 'land-quota-entry',
  permission: 'natural-resources.keep',
  orderBy: ['happenedOn', 'areaMu'],
  filterBy: ['kind', 'movement', 'township', 'parcelId'],
  search: ['document'],
  parents: { parcelId: () => LandParcel },
  refuse: (values, today) => {
    refuseFuture(values, today, 'happenedOn')
    return null
  },
  settle: async (ctx, values, before) => {
    refuse(refusalOfQuota(values, before, await quotaLeft(ctx.db, values.kind)))
  },
})

export const landQuotaFeature: Feature = { entities: [LandQuotaEntry], resolvers: [doors, LandQuotaResolver] }
