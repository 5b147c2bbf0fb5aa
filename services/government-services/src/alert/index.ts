import type { Feature } from '@tongchou/service-kit'
import { itemAlerts } from './item.alerts.ts'
import { standardAlerts } from './standard.alerts.ts'

export const alertFeature: Feature = {
  alerts: [...itemAlerts, ...standardAlerts],
}
