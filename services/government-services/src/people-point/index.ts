import type { Feature } from '@tongchou/service-kit'
import { ConveniencePoint, PointFunction, PointItem, PointMonth } from './convenience-point.entity.ts'
import { peoplePointAlerts } from './people-point.alerts.ts'
import { peoplePointDoors } from './people-point.doors.ts'
import { PointFunctionResolver, PointItemResolver, PointMonthResolver } from './people-point.resolver.ts'

export const peoplePointFeature: Feature = {
  entities: [ConveniencePoint, PointFunction, PointItem, PointMonth],
  resolvers: [...peoplePointDoors, PointItemResolver, PointFunctionResolver, PointMonthResolver],
  alerts: peoplePointAlerts,
}
