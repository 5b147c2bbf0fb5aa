import type { Feature } from '@tongchou/service-kit'
import { PlanYear } from '../plan/plan-year.entity.ts'
import { Explanation, ExplanationResolver } from './explanation.type.ts'
import { graph } from './graph.ts'
import { PlanTarget } from './plan-target.entity.ts'
import { TargetResolver } from './target.resolver.ts'

/** The registry of the year's targets, and their lamps. */
export const target: Feature = {
  entities: [PlanYear, PlanTarget],
  resolvers: [TargetResolver, ExplanationResolver],
  types: [Explanation, ...graph.types],
  references: graph.references,
}
