import { ActionForm, underValues, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useLines } from '../lines.ts'
import { useText } from '../words.ts'
import { keepServiceEvaluation } from './service-evaluation.graphql.ts'
import { serviceEvaluationRegister } from './service-evaluation.register.ts'

const refresh = ['EvaluationOfCase', 'ServiceEvaluations', 'PoorReviews']

/** 登记评价 of a case that is done. */
export function EvaluateCase({ of, onClose }: { of: { id: string; number: string }; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  const lines = useLines(serviceEvaluationRegister.lines)
  const fields = useMemo(() => lines.filter(({ name }) => name !== 'case'), [lines])
  return (
    <ActionForm
      title={say('step.evaluate')}
      note={of.number}
      document={keepServiceEvaluation}
      fields={fields}
      start={{ evaluatedOn: businessDate, channel: 'WINDOW' }}
      also={{ caseId: of.id }}
      toInput={underValues}
      refresh={refresh}
      onClose={onClose}
    />
  )
}
