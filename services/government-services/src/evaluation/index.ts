import type { Feature } from '@tongchou/service-kit'
import { evaluationAlerts } from './evaluation.alerts.ts'
import { ServiceEvaluationResolver } from './evaluation.resolver.ts'
import { evaluationDoors } from './service-evaluation.doors.ts'
import { ServiceEvaluation } from './service-evaluation.entity.ts'

export const evaluationFeature: Feature = {
  entities: [ServiceEvaluation],
  resolvers: [evaluationDoors, ServiceEvaluationResolver],
  alerts: evaluationAlerts,
}
