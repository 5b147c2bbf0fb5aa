import { type Context, refuseDisorder, refuseFuture, refuseIf, registerDoors } from '@tongchou/service-kit'
import { LandParcel } from '../land-parcel/land-parcel.entity.ts'
import { FiveNotClass, FiveNotListing, FiveNotListingFacts } from './five-not.entity.ts'
import { fiveNotParcels } from './five-not.repository.ts'
import { refusalOfListing } from './five-not.rules.ts'

/** A parcel is listed under a class that it falls under on the day. @throws five-not.not-in-class */
async function checkClass(ctx: Context, { parcelId, kind, listedOn }: FiveNotListingFacts): Promise<void> {
  const { sql, parameters } = await fiveNotParcels(ctx.db, listedOn, { sql: 'p.id = ?', parameters: [parcelId] })
  const held = await ctx.db.sql<{ kind: string }>(sql, parameters)
  refuseIf(!held.some((row) => row.kind === kind), 'five-not.not-in-class', 'kind', { parcel: parcelId })
}

export const fiveNotDoors = [
  registerDoors({
    entity: FiveNotClass,
    name: 'FiveNotClass',
    plural: 'fiveNotClasses',
    noun: 'five-not-class',
    permission: 'natural-resources.keep',
    orderBy: ['kind'],
  }),
  registerDoors({
    entity: FiveNotListing,
    values: FiveNotListingFacts,
    name: 'FiveNotListing',
    plural: 'fiveNotListings',
    noun: 'five-not-listing',
    permission: 'natural-resources.keep',
    orderBy: ['listedOn', 'dueOn'],
    openFirst: { until: 'disposedOn', by: ['dueOn', 'listedOn'] },
    filterBy: ['kind', 'parcelId', 'department', 'township'],
    search: ['parcelId', 'measure'],
    parents: { parcelId: () => LandParcel },
    refuse: (values, today) => {
      refuseFuture(values, today, 'listedOn', 'disposedOn')
      refuseDisorder(values, 'listedOn', 'disposedOn')
      return refusalOfListing(values)
    },
    settle: async (ctx, values, before) => {
      if (!before) await checkClass(ctx, values)
      const { township } = await ctx.get(LandParcel, values.parcelId, 'parcelId')
      return { township }
    },
  }),
]
