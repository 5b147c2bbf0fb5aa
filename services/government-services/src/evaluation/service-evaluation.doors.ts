import { addWorkingDays, type Context, refuseFuture, refuseIf, registerDoors } from '@tongchou/service-kit'
import { ServiceCase } from '../case/service-case.entity.ts'
import { PoorReviewStage } from './service-evaluation.codes.ts'
import { ServiceEvaluation, ServiceEvaluationFacts } from './service-evaluation.entity.ts'
import { isPoor, REPAIR_DAYS } from './service-evaluation.rules.ts'

async function settleEvaluation(ctx: Context, values: ServiceEvaluationFacts, before: ServiceEvaluation | null) {
  const of = await ctx.get(ServiceCase, values.caseId, 'caseId')
  refuseIf(values.evaluatedOn < of.acceptedOn, 'days-out-of-order', 'evaluatedOn', { after: 'acceptedOn' })
  if (before) return {}
  const poor = isPoor(values.rating)
  return {
    department: of.department,
    poor,
    stage: poor ? PoorReviewStage.RECEIVED : null,
    dueOn: poor ? addWorkingDays(values.evaluatedOn, REPAIR_DAYS) : null,
  }
}

export const evaluationDoors = registerDoors({
  entity: ServiceEvaluation,
  values: ServiceEvaluationFacts,
  name: 'ServiceEvaluation',
  plural: 'serviceEvaluations',
  noun: 'service-evaluation',
  permission: 'government-services.keep',
  orderBy: ['evaluatedOn', 'dueOn'],
  openFirst: { until: 'closedOn', while: 'row.dueOn IS NOT NULL', by: 'dueOn', latest: 'evaluatedOn' },
  filterBy: ['caseId', 'department', 'rating', 'channel', 'poor', 'stage'],
  search: ['comment', 'finding', 'remedy'],
  parents: { caseId: () => ServiceCase },
  names: { caseId: { entity: () => ServiceCase, by: 'number' } },
  refuse: (values, today, before) => {
    refuseFuture(values, today, 'evaluatedOn')
    const isChanged = before !== null && (before.rating !== values.rating || before.evaluatedOn !== values.evaluatedOn)
    return isChanged ? { code: 'service-evaluation.fixed', field: 'rating' } : null
  },
  settle: settleEvaluation,
})
