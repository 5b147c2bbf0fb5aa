import { defineService } from '@tongchou/service-kit'
import { alertFeature } from './alert/index.ts'
import { classificationFeature } from './classification/index.ts'
import { creditFeature } from './credit/index.ts'
import { loadDemo } from './demo/index.ts'
import { difficultyFeature } from './difficulty/index.ts'
import { dispatchFeature } from './dispatch/index.ts'
import { enterpriseFeature } from './enterprise/index.ts'
import { enterprisePlanFeature } from './enterprise-plan/index.ts'
import { fundFeature } from './fund/index.ts'
import { monthlyOperationFeature } from './monthly-operation/index.ts'
import { parkFeature } from './park/index.ts'
import { policyFeature } from './policy/index.ts'
import { productOutputFeature } from './product-output/index.ts'
import { projectStageFeature } from './project-stage/index.ts'
import { reportFeature } from './report/index.ts'
import { serviceOfficerFeature } from './service-officer/index.ts'
import { upgradeFeature } from './upgrade/index.ts'
import { watchFeature } from './watch/index.ts'

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
    serviceOfficerFeature,
    difficultyFeature,
    policyFeature,
    watchFeature,
    productOutputFeature,
    upgradeFeature,
    projectStageFeature,
    dispatchFeature,
    reportFeature,
    alertFeature,
  ],
  demo: loadDemo,
})
