import { useUnits, type Column } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { PoorReviewFacts } from './poor-review-facts.tsx'
import type { ServiceEvaluation } from './service-evaluation.graphql.ts'
import { serviceEvaluationRegister } from './service-evaluation.register.ts'
import { usePoorReviewSteps } from './use-poor-review-steps.ts'

/** 全部评价 in five levels, good ones and bad. */
export function EvaluationList() {
  const say = useText()
  const { nameOf, departments } = useUnits()
  const { word } = useCodes()
  const columns: Column<ServiceEvaluation>[] = [
    { key: 'department', title: say('field.department'), value: ({ department }) => nameOf(department) },
    {
      key: 'stage',
      title: say('evaluation.stage'),
      value: ({ stage }) => word('poorStage', stage),
      role: 'wide-only',
    },
  ]
  return (
    <Register
      of={serviceEvaluationRegister}
      columns={columns}
      filters={[{ key: 'department', title: say('field.department'), options: departments }]}
      steps={usePoorReviewSteps()}
      more={(row) => <PoorReviewFacts row={row} />}
    />
  )
}
