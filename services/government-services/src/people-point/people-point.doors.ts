import { refuseDisorder, refuseFuture, refuseIf, registerDoors } from '@tongchou/service-kit'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import {
  ConveniencePoint,
  PointFunction,
  PointFunctionFacts,
  PointItem,
  PointItemFacts,
  PointMonth,
  PointMonthFacts,
} from './convenience-point.entity.ts'
import { refusalOfFunction, refusalOfMonth, refusalOfPoint } from './people-point.rules.ts'

const record = 'government-services.record'

export const peoplePointDoors = [
  registerDoors({
    entity: ConveniencePoint,
    name: 'ConveniencePoint',
    plural: 'conveniencePoints',
    noun: 'convenience-point',
    permission: record,
    orderBy: ['name', 'township', 'openedOn'],
    filterBy: ['township', 'level'],
    search: ['name', 'village', 'address'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'openedOn', 'closedOn')
      refuseDisorder(values, 'openedOn', 'closedOn')
      return refusalOfPoint(values)
    },
  }),
  registerDoors({
    entity: PointFunction,
    values: PointFunctionFacts,
    name: 'PointFunction',
    plural: 'pointFunctions',
    noun: 'point-function',
    permission: record,
    orderBy: ['checkedOn', 'dueOn'],
    openFirst: { while: 'row.present = 0', by: 'dueOn', latest: 'checkedOn' },
    filterBy: ['pointId', 'platformFunction', 'present'],
    search: ['note'],
    parents: { pointId: () => ConveniencePoint },
    refuse: (values, today) => {
      refuseFuture(values, today, 'checkedOn')
      return refusalOfFunction(values)
    },
  }),
  registerDoors({
    entity: PointItem,
    values: PointItemFacts,
    name: 'PointItem',
    plural: 'pointItems',
    noun: 'point-item',
    permission: record,
    orderBy: ['fromDay'],
    filterBy: ['pointId', 'itemId'],
    parents: { pointId: () => ConveniencePoint },
    refuse: (values) => {
      refuseDisorder(values, 'fromDay', 'untilDay')
      return null
    },
    settle: async (ctx, { itemId }) => {
      const item = await ctx.get(ServiceItem, itemId, 'itemId')
      refuseIf(!item.personal, 'point-item.not-personal', 'itemId', { name: item.name })
      refuseIf(item.publishedOn === null, 'point-item.not-published', 'itemId', { name: item.name })
    },
  }),
  registerDoors({
    entity: PointMonth,
    values: PointMonthFacts,
    name: 'PointMonth',
    plural: 'pointMonths',
    noun: 'point-month',
    permission: record,
    orderBy: ['month', 'accepted', 'handled'],
    filterBy: ['pointId', 'month'],
    parents: { pointId: () => ConveniencePoint },
    refuse: (values, today) => {
      refuseIf(values.month > today.slice(0, 7), 'day-in-future', 'month', { today })
      return refusalOfMonth(values)
    },
  }),
]
