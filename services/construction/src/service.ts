import { defineService } from '@tongchou/service-kit'
import { alertFeature } from './alert/index.ts'
import { campaignFeature } from './campaign/index.ts'
import { civilityFeature } from './civility/index.ts'
import { commandCentreFeature } from './command-centre/index.ts'
import { concessionFeature } from './concession/index.ts'
import { countyFeature } from './county/index.ts'
import { loadDemo } from './demo/index.ts'
import { facilityFeature } from './facility/index.ts'
import { fundingFeature } from './funding/index.ts'
import { gapFeature } from './gap/index.ts'
import { heatingFeature } from './heating/index.ts'
import { housingFeature } from './housing/index.ts'
import { procurementFeature } from './procurement/index.ts'
import { progressFeature } from './progress/index.ts'
import { propertyFeature } from './property/index.ts'
import { reportFeature } from './report/index.ts'
import { sanitationFeature } from './sanitation/index.ts'
import { urbanCaseFeature } from './urban-case/index.ts'
import { villageFeature } from './village/index.ts'
import { workFeature } from './work/index.ts'

export const service = defineService({
  name: 'construction',
  home: import.meta.url,
  features: [
    countyFeature,
    villageFeature,
    workFeature,
    progressFeature,
    housingFeature,
    heatingFeature,
    facilityFeature,
    procurementFeature,
    gapFeature,
    fundingFeature,
    concessionFeature,
    campaignFeature,
    civilityFeature,
    urbanCaseFeature,
    commandCentreFeature,
    propertyFeature,
    sanitationFeature,
    reportFeature,
    alertFeature,
  ],
  demo: loadDemo,
})
