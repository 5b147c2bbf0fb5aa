import type { Definition } from '../register.tsx'
import { keepServiceEvaluation, serviceEvaluationsQuery, type ServiceEvaluation } from './service-evaluation.graphql.ts'

export const serviceEvaluationRegister: Definition<ServiceEvaluation> = {
  noun: 'serviceEvaluation',
  type: 'ServiceEvaluation',
  document: serviceEvaluationsQuery,
  at: 'serviceEvaluations',
  keep: keepServiceEvaluation,
  permission: 'government-services.keep',
  nameOf: ({ case: of, evaluatedOn }) => [of?.number, evaluatedOn].filter(Boolean).join(' · '),
  today: ['evaluatedOn'],
  lines: [
    { name: 'case', kind: 'choice', required: true, column: 'title', of: 'case', word: 'caseId' },
    { name: 'rating', kind: 'choice', required: true, column: 'shown', filter: true, of: 'rating' },
    {
      name: 'channel',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'evaluationChannel',
      word: 'evaluationChannel',
    },
    { name: 'evaluatedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'comment', kind: 'long', column: 'wide' },
  ],
}
