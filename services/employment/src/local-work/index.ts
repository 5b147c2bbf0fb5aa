import { type Feature, registerDoors } from '@tongchou/service-kit'
import { LabourMarketOperator } from './labour-market-operator.entity.ts'
import { refusalOfMarketInspection, refusalOfReturnerBase, refusalOfWorkshop } from './local-work.rules.ts'
import { MarketInspection } from './market-inspection.entity.ts'
import { ReliefWorkshop } from './relief-workshop.entity.ts'
import { ReturnerBase } from './returner-base.entity.ts'

const permission = 'employment.record'

export const localWorkFeature: Feature = {
  entities: [ReturnerBase, LabourMarketOperator, MarketInspection, ReliefWorkshop],
  resolvers: [
    registerDoors({
      entity: ReturnerBase,
      name: 'ReturnerBase',
      plural: 'returnerBases',
      noun: 'returner-base',
      permission,
      orderBy: ['openedOn', 'name', 'jobs'],
      filterBy: ['township'],
      search: ['name'],
      refuse: refusalOfReturnerBase,
    }),
    registerDoors({
      entity: LabourMarketOperator,
      name: 'LabourMarketOperator',
      plural: 'labourMarketOperators',
      noun: 'market-operator',
      permission: 'employment.keep',
      orderBy: ['licensedUntil', 'name'],
      filterBy: ['township'],
      search: ['name', 'licenceNumber'],
    }),
    registerDoors({
      entity: MarketInspection,
      name: 'MarketInspection',
      plural: 'marketInspections',
      noun: 'market-inspection',
      permission: 'employment.keep',
      orderBy: ['inspectedOn', 'remediedOn'],
      openFirst: { until: 'remediedOn', while: 'row.violation IS NOT NULL', by: 'inspectedOn', latest: 'inspectedOn' },
      filterBy: ['operatorId'],
      search: ['violation', 'inspector'],
      parents: { operatorId: () => LabourMarketOperator },
      refuse: refusalOfMarketInspection,
    }),
    registerDoors({
      entity: ReliefWorkshop,
      name: 'ReliefWorkshop',
      plural: 'reliefWorkshops',
      noun: 'workshop',
      permission,
      orderBy: ['name', 'workers', 'checkedOn'],
      filterBy: ['township', 'state'],
      search: ['name', 'village', 'product'],
      refuse: refusalOfWorkshop,
    }),
  ],
}
