import type { Context, Feature } from '@tongchou/service-kit'
import { LandParcel } from './land-parcel.entity.ts'
import { LandParcelResolver } from './land-parcel.resolver.ts'
import { landParcelSheet } from './land-parcel.sheet.ts'
import { LandParcelSheetValues } from './land-parcel.values.ts'

export const landParcelFeature: Feature = {
  entities: [LandParcel],
  resolvers: [LandParcelResolver],
  types: [LandParcel, LandParcelSheetValues],
  sheets: [landParcelSheet],
  references: {
    LandParcel: {
      permission: 'natural-resources.read',
      resolve: ({ code }: { code: string }, ctx: Context) => ctx.load.one(LandParcel, code),
    },
  },
}
