import type { Feature } from '@tongchou/service-kit'
import { itemAlerts } from './item.alerts.ts'

export const alertFeature: Feature = {
  alerts: [...itemAlerts],
}
