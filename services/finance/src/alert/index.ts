import type { Feature } from '@tongchou/service-kit'
import * as fund from './fund.alerts.ts'
import * as revenue from './revenue.alerts.ts'
import * as risk from './risk.alerts.ts'

export const alertFeature: Feature = {
  alerts: [...Object.values(fund), ...Object.values(revenue), ...Object.values(risk)],
}
