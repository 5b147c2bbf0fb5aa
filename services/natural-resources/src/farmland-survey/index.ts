import type { Feature } from '@tongchou/service-kit'
import { FarmlandSurvey } from './farmland-survey.entity.ts'
import { farmlandForm } from './farmland-survey.form.ts'
import { FarmlandSurveyResolver } from './farmland-survey.resolver.ts'

export const farmlandSurveyFeature: Feature = {
  entities: [FarmlandSurvey],
  resolvers: [FarmlandSurveyResolver],
  forms: [farmlandForm],
}
