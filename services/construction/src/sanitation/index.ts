import type { Feature } from '@tongchou/service-kit'

export const sanitationFeature: Feature = {}
