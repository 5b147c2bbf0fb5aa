import { defineService } from '@tongchou/service-kit'
import { alertFeature } from './alert/index.ts'
import { loadDemo } from './demo/index.ts'
import { cancelledItemFeature } from './cancelled-item/index.ts'
import { catalogueFeature } from './catalogue/index.ts'
import { comparisonFeature } from './comparison/index.ts'
import { guideFeature } from './guide/index.ts'
import { neighbourFeature } from './neighbour/index.ts'
import { oneThingFeature } from './one-thing/index.ts'
import { serviceItemFeature } from './service-item/index.ts'

/** Government services: what people may ask of the county's offices, under which promise, and how it was kept. */
export const service = defineService({
  name: 'government-services',
  home: import.meta.url,
  features: [
    serviceItemFeature,
    guideFeature,
    catalogueFeature,
    cancelledItemFeature,
    oneThingFeature,
    comparisonFeature,
    neighbourFeature,
    alertFeature,
  ],
  demo: loadDemo,
})
