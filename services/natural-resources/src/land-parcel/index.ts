import type { Context, Feature } from '@tongchou/service-kit'
import { LandParcel } from './land-parcel.entity.ts'
import { LandParcelResolver } from './land-parcel.resolver.ts'

export const landParcelFeature: Feature = {
  entities: [LandParcel],
  resolvers: [LandParcelResolver],
  types: [LandParcel],
  references: {
    LandParcel: {
      permission: 'natural-resources.read',
      resolve: ({ code }: { code: string }, ctx: Context) => ctx.load.one(LandParcel, code),
    },
  },
}
