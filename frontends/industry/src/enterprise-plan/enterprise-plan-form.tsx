import { Skeleton, useAsk, useCounty, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { RecordPage } from '../record-page.tsx'
import { useText, type Text } from '../words.ts'
import { causes, closePlan, openPlan, plansQuery, reviewPlan, type Plan } from './enterprise-plan.graphql.ts'
import { usualReviewDays } from './enterprise-plan.rules.ts'

type Step = 'open' | 'review' | 'close'

const documents = { open: openPlan, review: reviewPlan, close: closePlan }
const refresh = ['EnterprisePlans', 'DecliningList']

const openInput = ({ reviewDay0, reviewDay1, reviewDay2, ...values }: FormValues): FormValues => ({
  ...values,
  reviewDays: [reviewDay0, reviewDay1, reviewDay2].filter(Boolean),
})

function fieldsOf(step: Step, say: Text): FormField[] {
  if (step === 'review')
    return [
      { name: 'reviewedOn', title: say('plan.reviewedOn'), kind: 'day', required: true },
      { name: 'review', title: say('plan.found'), kind: 'long', required: true },
    ]
  if (step === 'close')
    return [
      { name: 'closedOn', title: say('plan.closedOn'), kind: 'day', required: true },
      { name: 'result', title: say('plan.result'), kind: 'long', required: true },
    ]
  return [
    { name: 'openedOn', title: say('plan.openedOn'), kind: 'day', required: true },
    {
      name: 'cause',
      title: say('plan.cause'),
      kind: 'choice',
      required: true,
      options: causes.map((value) => ({ value, label: say(`cause.${value}`) })),
    },
    { name: 'owner', title: say('plan.owner'), kind: 'text', required: true },
    { name: 'measures', title: say('plan.measures'), kind: 'long', required: true },
    { name: 'reviewDay0', title: say('plan.reviewDay', { number: 1 }), kind: 'day', required: true },
    { name: 'reviewDay1', title: say('plan.reviewDay', { number: 2 }), kind: 'day' },
    { name: 'reviewDay2', title: say('plan.reviewDay', { number: 3 }), kind: 'day' },
  ]
}

/** Opens a plan for an enterprise, notes what a review found, or closes it with what came of it. */
export default function EnterprisePlanForm({ step }: { step: Step }) {
  const say = useText()
  const { uscc = '', plan: id } = useParams()
  const { businessDate } = useCounty()
  const asks = useAsk<{ enterprise: { plans: Plan[] | null } | null }>(plansQuery, { uscc })
  const plan = asks.data?.enterprise?.plans?.find((each) => each.id === id)
  const fields = useMemo(() => fieldsOf(step, say), [step, say])
  const values = useMemo(() => {
    const [reviewDay0, reviewDay1, reviewDay2] = usualReviewDays(businessDate)
    return {
      openedOn: businessDate,
      reviewedOn: businessDate,
      closedOn: businessDate,
      reviewDay0,
      reviewDay1,
      reviewDay2,
    }
  }, [businessDate])
  if (step !== 'open' && !plan) return <Skeleton rows={6} />
  return (
    <RecordPage
      title={say(`plan.${step}`)}
      note={plan?.measures}
      back={`/m/industry/enterprises/${uscc}`}
      draftKey={`plan ${step} ${id ?? uscc}`}
      fields={fields}
      values={values}
      also={plan ? { id: plan.id, version: plan.version } : { uscc }}
      document={documents[step]}
      {...(step === 'open' ? { toInput: openInput } : {})}
      refresh={refresh}
    />
  )
}
