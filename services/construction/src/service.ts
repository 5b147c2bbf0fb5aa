import { defineService } from '@tongchou/service-kit'
import { alertFeature } from './alert/index.ts'
import { commandCentreFeature } from './command-centre/index.ts'
import { countyFeature } from './county/index.ts'
import { loadDemo } from './demo/index.ts'
import { propertyFeature } from './property/index.ts'
import { sanitationFeature } from './sanitation/index.ts'
import { urbanCaseFeature } from './urban-case/index.ts'
import { villageFeature } from './village/index.ts'

export const service = defineService({
  name: 'construction',
  home: import.meta.url,
  features: [
    countyFeature,
    villageFeature,
    urbanCaseFeature,
    commandCentreFeature,
    propertyFeature,
    sanitationFeature,
    alertFeature,
  ],
  demo: loadDemo,
})
