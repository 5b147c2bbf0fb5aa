import { type Feature, refuseDisorder, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { CancelledItem, CancelledItemFacts, SupervisionCheck, SupervisionCheckFacts } from './cancelled-item.entity.ts'
import {
  CancelledItemResolver,
  ItemCancellationsResolver,
  SupervisionCheckResolver,
} from './cancelled-item.resolver.ts'
import { refusalOfCheck, refusalOfMeasure, refusalOfMove } from './cancelled-item.rules.ts'
import { noVacuum } from './no-vacuum.target.ts'

const doors = [
  registerDoors({
    entity: CancelledItem,
    values: CancelledItemFacts,
    name: 'CancelledItem',
    plural: 'cancelledItems',
    noun: 'cancelled-item',
    permission: 'government-services.answer',
    orderBy: ['decidedOn', 'name', 'takenOverOn'],
    openFirst: { until: ['takenOverOn', 'supervisedSince'], by: 'decidedOn', latest: 'decidedOn' },
    filterBy: ['kind', 'department'],
    search: ['name', 'document'],
    parents: { itemId: () => ServiceItem },
    refuse: (values, today) => {
      refuseFuture(values, today, 'decidedOn', 'readyOn', 'takenOverOn', 'supervisedSince')
      refuseDisorder(values, 'decidedOn', 'readyOn', 'takenOverOn')
      return refusalOfMove(values) ?? refusalOfMeasure(values)
    },
    settle: async (ctx, values) => refuseOthersDepartment(ctx, values.department),
  }),
  registerDoors({
    entity: SupervisionCheck,
    values: SupervisionCheckFacts,
    name: 'SupervisionCheck',
    plural: 'supervisionChecks',
    noun: 'supervision-check',
    permission: 'government-services.answer',
    orderBy: ['plannedOn', 'checkedOn'],
    openFirst: { until: 'checkedOn', by: 'plannedOn' },
    filterBy: ['department', 'cancelledItemId', 'itemId', 'result'],
    search: ['subject', 'finding'],
    parents: { cancelledItemId: () => CancelledItem, itemId: () => ServiceItem },
    refuse: (values, today) => {
      refuseFuture(values, today, 'checkedOn', 'rectifiedOn')
      refuseDisorder(values, 'checkedOn', 'rectifiedOn')
      return refusalOfCheck(values)
    },
    settle: async (ctx, values) => refuseOthersDepartment(ctx, values.department),
  }),
]

/** 取消下放调整事项: who supervises what needs no permit any more. */
export const cancelledItemFeature: Feature = {
  entities: [CancelledItem, SupervisionCheck],
  resolvers: [...doors, CancelledItemResolver, SupervisionCheckResolver, ItemCancellationsResolver],
  targets: [noVacuum],
}
