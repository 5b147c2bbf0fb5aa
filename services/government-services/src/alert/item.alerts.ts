import type { AlertRule } from '@tongchou/service-kit'

export const itemAlerts: readonly AlertRule[] = []
