import { type Feature, refusalOfCreditCode, refuseDisorder, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { LandViolation } from '../violation/land-violation.entity.ts'
import { MineralInspection, MineralRight } from './mineral-right.entity.ts'
import { refusalOfInspection } from './mineral.rules.ts'

const doors = [
  registerDoors({
    entity: MineralRight,
    name: 'MineralRight',
    plural: 'mineralRights',
    noun: 'mineral-right',
    permission: 'natural-resources.keep',
    orderBy: ['validUntil', 'name'],
    openFirst: { until: 'cancelledOn', by: 'validUntil' },
    filterBy: ['township', 'kind', 'enterpriseUscc'],
    search: ['licenceNumber', 'name', 'holder', 'mineral'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'cancelledOn')
      refuseDisorder(values, 'validFrom', 'validUntil')
      return refusalOfCreditCode(values.enterpriseUscc, 'enterpriseUscc')
    },
  }),
  registerDoors({
    entity: MineralInspection,
    name: 'MineralInspection',
    plural: 'mineralInspections',
    noun: 'mineral-inspection',
    permission: 'natural-resources.record',
    orderBy: ['inspectedOn', 'restorationDueOn'],
    openFirst: {
      until: 'restoredOn',
      while: 'row.restorationDueOn IS NOT NULL',
      by: 'restorationDueOn',
      latest: 'inspectedOn',
    },
    filterBy: ['rightId'],
    search: ['inspector', 'finding'],
    parents: { rightId: () => MineralRight, violationId: () => LandViolation },
    refuse: (values, today) => {
      refuseFuture(values, today, 'inspectedOn', 'restoredOn')
      refuseDisorder(values, 'inspectedOn', 'restorationDueOn')
      return refusalOfInspection(values)
    },
  }),
]

export const mineralFeature: Feature = { entities: [MineralRight, MineralInspection], resolvers: doors }
