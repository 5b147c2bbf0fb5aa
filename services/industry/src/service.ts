import { defineService } from '@tongchou/service-kit'
import { classificationFeature } from './classification/index.ts'
import { creditFeature } from './credit/index.ts'
import { loadDemo } from './demo/index.ts'
import { enterpriseFeature } from './enterprise/index.ts'
import { enterprisePlanFeature } from './enterprise-plan/index.ts'
import { fundFeature } from './fund/index.ts'
import { monthlyOperationFeature } from './monthly-operation/index.ts'
import { parkFeature } from './park/index.ts'

export const service = defineService({
  name: 'industry',
  home: import.meta.url,
  features: [
    enterpriseFeature,
    classificationFeature,
    monthlyOperationFeature,
    enterprisePlanFeature,
    creditFeature,
    fundFeature,
    parkFeature,
  ],
  demo: loadDemo,
})
