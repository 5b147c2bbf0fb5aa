import { type Column, lampColumn, useFormats, useUnits } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { PoorBoard } from './poor-board.tsx'
import { PoorReviewFacts } from './poor-review-facts.tsx'
import { serviceEvaluationsQuery, type ServiceEvaluation } from './service-evaluation.graphql.ts'
import { serviceEvaluationRegister } from './service-evaluation.register.ts'
import { usePoorReviewSteps } from './use-poor-review-steps.ts'
import { usePoorTold } from './use-poor-told.ts'

const byDay = { orderBy: 'DUE_ON', direction: 'DESC' }
const refresh = ['PoorReviews', 'GovernmentServicesWork']
const poorOnly = (chosen: Record<string, string>) => ({ ...chosen, poor: true })

/** 差评整改: the board, and below it every bad evaluation of the year with its steps. */
export function PoorReviews() {
  const say = useText()
  const told = usePoorTold()
  const { fullDay } = useFormats()
  const { optionsOf, word } = useCodes()
  const { nameOf, departments } = useUnits()
  const columns: Column<ServiceEvaluation>[] = [
    lampColumn(say('lamp'), told),
    {
      key: 'stage',
      title: say('evaluation.stage'),
      value: ({ stage }) => word('poorStage', stage),
    },
    { key: 'department', title: say('field.department'), value: ({ department }) => nameOf(department) },
    {
      key: 'dueOn',
      title: say('field.repairBy'),
      value: ({ dueOn }) => dueOn,
      render: ({ dueOn }) => fullDay(dueOn),
      sort: 'DUE_ON',
    },
  ]
  return (
    <Register
      of={serviceEvaluationRegister}
      title={say('evaluation.poor')}
      note={say('evaluation.poorNote')}
      above={<PoorBoard />}
      document={serviceEvaluationsQuery}
      variables={byDay}
      columns={columns}
      filters={[
        { key: 'stage', title: say('evaluation.stage'), options: optionsOf('poorStage') },
        { key: 'department', title: say('field.department'), options: departments },
      ]}
      filterBy={poorOnly}
      refresh={refresh}
      steps={usePoorReviewSteps()}
      more={(row) => <PoorReviewFacts row={row} />}
      empty={{ title: say('evaluation.nonePoor'), next: say('evaluation.nonePoorNext') }}
    />
  )
}
