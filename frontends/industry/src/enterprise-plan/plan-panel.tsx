import { Facts, Lamp, Panel, useAsk, useCan, useCounty, useFormats } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { needsPlan, type EnterpriseStatus } from '../enterprise/enterprise.rules.ts'
import { useText } from '../words.ts'
import { plansQuery, type Plan } from './enterprise-plan.graphql.ts'

function OnePlan({ plan, mayClose }: { plan: Plan; mayClose: boolean }) {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const can = useCan()
  const overdue = plan.nextReviewOn !== null && plan.nextReviewOn < businessDate
  return (
    <div className="records">
      <Facts
        facts={[
          [say('plan.openedOn'), fullDay(plan.openedOn)],
          [say('plan.cause'), say(`cause.${plan.cause}`)],
          [say('plan.owner'), plan.owner],
          plan.closedOn
            ? [say('plan.closedOn'), fullDay(plan.closedOn)]
            : [
                say('plan.nextReview'),
                <span key="next" className={overdue ? 'lamp-RED' : undefined}>
                  {overdue && <Lamp light="RED" quiet />} {fullDay(plan.nextReviewOn)} {overdue && say('plan.overdue')}
                </span>,
              ],
        ]}
      />
      <p>{plan.measures}</p>
      {plan.latestReview && (
        <p>
          <span className="quiet">{say('plan.latestReview', { day: fullDay(plan.reviewedOn) })}</span>{' '}
          {plan.latestReview}
        </p>
      )}
      {plan.result && (
        <p>
          <span className="quiet">{say('plan.result')}</span> {plan.result}
        </p>
      )}
      {!plan.closedOn && can('industry.record') && (
        <p style={{ display: 'flex', gap: 8, paddingTop: 8 }}>
          <Link className="button" to={`plan/${plan.id}/review`}>
            {say('plan.review')}
          </Link>
          {mayClose && (
            <Link className="button" to={`plan/${plan.id}/close`}>
              {say('plan.close')}
            </Link>
          )}
        </p>
      )}
    </div>
  )
}

/** 一企一策: what is done for an enterprise that makes less, who answers for it, and when it is looked at again. */
export function PlanPanel({ uscc, status }: { uscc: string; status: EnterpriseStatus | null }) {
  const say = useText()
  const can = useCan()
  const asks = useAsk<{ enterprise: { plans: Plan[] | null } | null }>(plansQuery, { uscc })
  const plans = (asks.data?.enterprise?.plans ?? []).toReversed()
  const lacking = needsPlan(status) && !plans.some((plan) => plan.closedOn === null)
  return (
    <Panel title={say('plan.title')} asks={asks}>
      {lacking && (
        <p className="remark">
          {say('plan.lacking')}{' '}
          {can('industry.record') && (
            <Link className="button" to="plan">
              {say('plan.open')}
            </Link>
          )}
        </p>
      )}
      {plans.length === 0 && !lacking && <p className="quiet">{say('plan.none')}</p>}
      {plans.map((plan) => (
        <OnePlan key={plan.id} plan={plan} mayClose={!needsPlan(status)} />
      ))}
    </Panel>
  )
}
