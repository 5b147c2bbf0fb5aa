import { type Feature, refuseDisorder, refuseFuture, refuseIf, registerDoors } from '@tongchou/service-kit'
import { legacyResolved } from './legacy-resolved.target.ts'
import { LegacyRegistration, PropertyDispute } from './legacy-registration.entity.ts'
import { refusalOfDispute, refusalOfLegacy } from './legacy-registration.rules.ts'

const doors = [
  registerDoors({
    entity: LegacyRegistration,
    name: 'LegacyRegistration',
    plural: 'legacyRegistrations',
    noun: 'legacy-registration',
    permission: 'natural-resources.keep',
    orderBy: ['listedOn', 'households', 'resolvedOn'],
    openFirst: { until: 'resolvedOn', by: 'listedOn' },
    filterBy: ['township', 'cause', 'dispute', 'department'],
    search: ['title', 'agreedWay'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'listedOn', 'causeFoundOn', 'resolvedOn')
      refuseIf(values.households < 1, 'legacy-registration.households-required', 'households')
      refuseDisorder(values, 'listedOn', 'resolvedOn')
      refuseDisorder(values, 'causeFoundOn', 'resolvedOn')
      return refusalOfLegacy(values)
    },
  }),
  registerDoors({
    entity: PropertyDispute,
    name: 'PropertyDispute',
    plural: 'propertyDisputes',
    noun: 'property-dispute',
    permission: 'natural-resources.record',
    orderBy: ['raisedOn', 'settledOn'],
    openFirst: { until: 'settledOn', by: 'raisedOn' },
    filterBy: ['township', 'state', 'legacyId'],
    search: ['subject', 'parties', 'certificateNumber'],
    parents: { legacyId: () => LegacyRegistration },
    refuse: (values, today) => {
      refuseFuture(values, today, 'raisedOn', 'settledOn')
      refuseDisorder(values, 'raisedOn', 'settledOn')
      return refusalOfDispute(values)
    },
  }),
]

export const legacyRegistrationFeature: Feature = {
  entities: [LegacyRegistration, PropertyDispute],
  resolvers: doors,
  targets: [legacyResolved],
}
