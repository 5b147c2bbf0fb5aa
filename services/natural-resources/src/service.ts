import { defineService } from '@tongchou/service-kit'
import { alertFeature } from './alert/index.ts'
import { loadDemo } from './demo/index.ts'
import { farmlandFeature } from './farmland/index.ts'
import { farmlandSurveyFeature } from './farmland-survey/index.ts'
import { fiveNotFeature } from './five-not/index.ts'
import { geohazardFeature } from './geohazard/index.ts'
import { geohazardWarningFeature } from './geohazard-warning/index.ts'
import { greenhouseFeature } from './greenhouse/index.ts'
import { hazardPointFeature } from './hazard-point/index.ts'
import { hazardWatchFeature } from './hazard-watch/index.ts'
import { highStandardFarmlandFeature } from './high-standard-farmland/index.ts'
import { landDemandFeature } from './land-demand/index.ts'
import { landParcelFeature } from './land-parcel/index.ts'
import { landQuotaFeature } from './land-quota/index.ts'
import { landServiceFeature } from './land-service/index.ts'
import { legacyRegistrationFeature } from './legacy-registration/index.ts'
import { mineralFeature } from './mineral/index.ts'
import { neighbourFeature } from './neighbour/index.ts'
import { patrolFeature } from './patrol/index.ts'
import { registrationFeature } from './registration/index.ts'
import { satellitePatchFeature } from './satellite-patch/index.ts'
import { singleMapFeature } from './single-map/index.ts'
import { sealKeptTelephones } from './telephone/seal-kept-telephones.ts'
import { tenHaveFeature } from './ten-have/index.ts'
import { violationFeature } from './violation/index.ts'

export const service = defineService({
  name: 'natural-resources',
  home: import.meta.url,
  features: [
    farmlandFeature,
    farmlandSurveyFeature,
    highStandardFarmlandFeature,
    landParcelFeature,
    fiveNotFeature,
    landDemandFeature,
    landQuotaFeature,
    landServiceFeature,
    violationFeature,
    satellitePatchFeature,
    greenhouseFeature,
    patrolFeature,
    mineralFeature,
    registrationFeature,
    legacyRegistrationFeature,
    hazardPointFeature,
    hazardWatchFeature,
    geohazardWarningFeature,
    geohazardFeature,
    tenHaveFeature,
    singleMapFeature,
    neighbourFeature,
    alertFeature,
  ],
  plan: sealKeptTelephones,
  demo: loadDemo,
})
