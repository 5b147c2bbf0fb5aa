import { defineService } from '@tongchou/service-kit'

export const service = defineService({ name: 'employment', home: import.meta.url, features: [] })
