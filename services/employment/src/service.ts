import { defineService } from '@tongchou/service-kit'
import { alertFeature } from './alert/index.ts'
import { arrearsFeature } from './arrears/index.ts'
import { contractFeature } from './contract/index.ts'
import { countyFeature } from './county/index.ts'
import { loadDemo } from './demo/index.ts'
import { graduateFeature } from './graduate/index.ts'
import { incomeFeature } from './income/index.ts'
import { inspectionFeature } from './inspection/index.ts'
import { insuranceFeature } from './insurance/index.ts'
import { jobFeature } from './job/index.ts'
import { loadGoals } from './job/load-goals.ts'
import { labourBaseFeature } from './labour-base/index.ts'
import { localWorkFeature } from './local-work/index.ts'
import { pensionFeature } from './pension/index.ts'
import { programmeFeature } from './programme/index.ts'
import { reportFeature } from './report/index.ts'
import { residentFeature } from './resident/index.ts'
import { siteFeature } from './site/index.ts'
import { loadStandards } from './site/load-standards.ts'
import { trainingFeature } from './training/index.ts'
import { transferFeature } from './transfer/index.ts'
import { vacancyFeature } from './vacancy/index.ts'

export const service = defineService({
  name: 'employment',
  home: import.meta.url,
  features: [
    countyFeature,
    residentFeature,
    jobFeature,
    graduateFeature,
    trainingFeature,
    programmeFeature,
    incomeFeature,
    insuranceFeature,
    pensionFeature,
    transferFeature,
    labourBaseFeature,
    localWorkFeature,
    vacancyFeature,
    siteFeature,
    arrearsFeature,
    contractFeature,
    inspectionFeature,
    reportFeature,
    alertFeature,
  ],
  async plan(ctx) {
    await loadStandards(ctx)
    await loadGoals(ctx)
  },
  demo: loadDemo,
})
