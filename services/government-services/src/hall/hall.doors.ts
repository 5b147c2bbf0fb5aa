import {
  type Context,
  refuse,
  refuseDisorder,
  refuseFuture,
  refuseIf,
  refuseOver,
  registerDoors,
} from '@tongchou/service-kit'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { HallDay } from './hall-day.entity.ts'
import { HallItem, HallItemFacts } from './hall-item.entity.ts'
import { HallWindow, HallWindowDay, HallWindowDayFacts } from './hall-window.entity.ts'
import { refusalOfHallDay, refusalOfWindow } from './hall.rules.ts'

const keep = 'government-services.keep'

/** An item is in the hall once at a time. @throws hall-item.already-in */
async function refuseTwice(
  ctx: Context,
  { itemId, movedInOn, movedOutOn }: HallItemFacts,
  before: HallItem | null,
): Promise<void> {
  const others = await ctx.db.repository(HallItem).findBy({ itemId })
  const overlap = others.find(
    (other) =>
      other.id !== before?.id &&
      (other.movedOutOn === null || other.movedOutOn > movedInOn) &&
      (movedOutOn === null || movedOutOn === undefined || movedOutOn > other.movedInOn),
  )
  refuse(overlap ? { code: 'hall-item.already-in', field: 'itemId', params: { since: overlap.movedInOn } } : null)
}

export const hallDoors = [
  registerDoors({
    entity: HallWindow,
    name: 'HallWindow',
    plural: 'hallWindows',
    noun: 'hall-window',
    permission: keep,
    orderBy: ['number', 'openedOn'],
    filterBy: ['kind', 'department'],
    search: ['number', 'name'],
    refuse: (values) => {
      refuseDisorder(values, 'openedOn', 'closedOn')
      return refusalOfWindow(values)
    },
  }),
  registerDoors({
    entity: HallWindowDay,
    values: HallWindowDayFacts,
    name: 'HallWindowDay',
    plural: 'hallWindowDays',
    noun: 'hall-window-day',
    permission: keep,
    orderBy: ['day', 'waitMinutes', 'served'],
    filterBy: ['windowId', 'day'],
    parents: { windowId: () => HallWindow },
    refuse: (values, today) => {
      refuseFuture(values, today, 'day')
      refuseOver(values, 'served', values.tickets, 'hall-window-day.served-over-tickets')
      return null
    },
  }),
  registerDoors({
    entity: HallItem,
    values: HallItemFacts,
    name: 'HallItem',
    plural: 'hallItems',
    noun: 'hall-item',
    permission: keep,
    orderBy: ['movedInOn', 'movedOutOn'],
    filterBy: ['itemId', 'windowId'],
    search: ['movedOutReason'],
    parents: { itemId: () => ServiceItem },
    refuse: (values, today) => {
      refuseFuture(values, today, 'movedInOn', 'movedOutOn')
      refuseDisorder(values, 'movedInOn', 'movedOutOn')
      const isUnexplained = values.movedOutOn != null && !values.movedOutReason?.trim()
      return isUnexplained ? { code: 'reason-required', field: 'movedOutReason' } : null
    },
    settle: async (ctx, values, before) => {
      const window = await ctx.get(HallWindow, values.windowId, 'windowId')
      refuseIf(window.closedOn !== null && window.closedOn <= values.movedInOn, 'hall-item.window-closed', 'windowId')
      await refuseTwice(ctx, values, before)
    },
  }),
  registerDoors({
    entity: HallDay,
    name: 'HallDay',
    plural: 'hallDays',
    noun: 'hall-day',
    permission: keep,
    orderBy: ['day', 'appointmentsTaken'],
    filterBy: ['day', 'kind'],
    search: ['dutyLeader', 'dutyStaff'],
    refuse: refusalOfHallDay,
  }),
]
