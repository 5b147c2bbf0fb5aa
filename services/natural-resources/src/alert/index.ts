import type { Feature } from '@tongchou/service-kit'

export const alertFeature: Feature = { alerts: [] }
