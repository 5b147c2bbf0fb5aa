import { Panel, useFormats, type Answer } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import type { CaseEvaluationData } from './case-evaluation.graphql.ts'

/** What the applicant thought of a case, and how far the repair of a bad evaluation has come. */
export function CaseEvaluation({ asks }: { asks: Answer<CaseEvaluationData> }) {
  const say = useText()
  const { fullDay } = useFormats()
  const evaluation = asks.data?.serviceEvaluations?.nodes[0]
  const { word } = useCodes()
  const stage = word('poorStage', evaluation?.stage)
  return (
    <Panel title={say('evaluation.ofCase')} asks={asks}>
      {evaluation ? (
        <p>
          <b>{word('rating', evaluation.rating)}</b> · {fullDay(evaluation.evaluatedOn)} {evaluation.comment}
          {evaluation.poor && stage && (
            <>
              {' · '}
              <Link to={`/m/government-services/evaluations?record=${evaluation.id}`}>{stage}</Link>
            </>
          )}
        </p>
      ) : (
        <p className="quiet">{say('evaluation.notYet')}</p>
      )}
    </Panel>
  )
}
