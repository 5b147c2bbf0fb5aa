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
import { caseFeature } from './case/index.ts'
import { caseFileFeature } from './case-file/index.ts'
import { dataSharingFeature } from './data-sharing/index.ts'
import { evaluationFeature } from './evaluation/index.ts'
import { hallFeature } from './hall/index.ts'
import { peoplePointFeature } from './people-point/index.ts'
import { projectApprovalFeature } from './project-approval/index.ts'

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
    caseFeature,
    caseFileFeature,
    dataSharingFeature,
    evaluationFeature,
    hallFeature,
    peoplePointFeature,
    projectApprovalFeature,
    neighbourFeature,
    alertFeature,
  ],
  demo: loadDemo,
})
