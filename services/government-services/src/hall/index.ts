import type { Feature } from '@tongchou/service-kit'
import { HallDay } from './hall-day.entity.ts'
import { HallItem } from './hall-item.entity.ts'
import { HallWindow, HallWindowDay } from './hall-window.entity.ts'
import { hallDoors } from './hall.doors.ts'
import { HallItemResolver, HallWindowDayResolver } from './hall.resolver.ts'
import { itemsInHallShare } from './items-in-hall.target.ts'

export const hallFeature: Feature = {
  entities: [HallWindow, HallWindowDay, HallItem, HallDay],
  resolvers: [...hallDoors, HallItemResolver, HallWindowDayResolver],
  targets: [itemsInHallShare],
}
