import { type Context, type Feature, refuseIf, registerDoors } from '@tongchou/service-kit'
import { Village } from '../village/village.entity.ts'
import { acceptedFacilities } from './accepted-facilities.targets.ts'
import { FacilityAcceptance } from './facility-acceptance.entity.ts'
import { FacilityState } from './facility.codes.ts'
import { Facility } from './facility.entity.ts'
import { FacilityValues } from './facility.inputs.ts'
import { FacilityResolver, ProjectFacilitiesResolver } from './facility.resolver.ts'
import { refusalOfFacility } from './facility.rules.ts'
import { facilityReportDoors } from './facility-report.resolver.ts'
import { ruralSewage } from './rural-sewage.target.ts'

async function settleFacility(ctx: Context, values: FacilityValues, before: Facility | null) {
  const village = values.villageId ? await ctx.get(Village, values.villageId, 'villageId') : null
  refuseIf(
    village !== null && village.township !== values.township,
    'facility.village-of-another-township',
    'villageId',
  )
  return { state: before?.state ?? FacilityState.PLANNED }
}

export const facilityFeature: Feature = {
  entities: [Facility, FacilityAcceptance],
  resolvers: [
    registerDoors({
      entity: Facility,
      name: 'Facility',
      plural: 'facilities',
      noun: 'facility',
      permission: 'construction.record',
      orderBy: ['dueOn', 'name', 'acceptedOn'],
      openFirst: { until: 'acceptedOn', by: 'dueOn' },
      filterBy: ['planYear', 'kind', 'state', 'township', 'villageId', 'department', 'projectId'],
      search: ['name', 'operator'],
      values: FacilityValues,
      refuse: refusalOfFacility,
      settle: settleFacility,
    }),
    FacilityResolver,
    ProjectFacilitiesResolver,
    ...facilityReportDoors,
  ],
  references: {
    Facility: {
      permission: 'construction.read',
      resolve: ({ id }: { id: string }, ctx: Context) => ctx.load.one(Facility, id),
    },
  },
  targets: [...acceptedFacilities, ruralSewage],
}
