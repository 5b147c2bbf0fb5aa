import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { EvaluationList } from './evaluation-list.tsx'
import { EvaluationRates } from './evaluation-rates.tsx'
import { PoorReviews } from './poor-reviews.tsx'

/** 好差评: bad evaluations and their repair, all evaluations, and the rates by department. */
export default function EvaluationsPage() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'poor', title: say('evaluation.poor'), page: <PoorReviews /> },
        { id: 'all', title: say('evaluation.all'), page: <EvaluationList /> },
        { id: 'rates', title: say('evaluation.rates'), page: <EvaluationRates /> },
      ]}
    />
  )
}
