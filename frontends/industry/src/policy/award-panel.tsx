import { Lamp, Panel, Rows, useAsk, useCan, useFormats, type Column } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useText } from '../words.ts'
import { awardLamp, awardSteps } from './award.rules.ts'
import { awardsOfQuery, type Award, type AwardsOf } from './policy.graphql.ts'

/** The awards of an enterprise, from its application to the treasury's payment. */
export function AwardPanel({ uscc }: { uscc: string }) {
  const say = useText()
  const can = useCan()
  const { money, fullDay } = useFormats()
  const asks = useAsk<AwardsOf>(awardsOfQuery, { uscc })
  const policies = new Map((asks.data?.industryPolicies ?? []).map(({ id, name }) => [id, name]))
  const awards = (asks.data?.enterprise?.awards ?? []).toReversed()
  const columns: Column<Award>[] = [
    {
      key: 'stage',
      title: say('loan.stage'),
      value: (award) => say(`awardStage.${award.stage}`),
      render: (award) => (
        <>
          <Lamp light={awardLamp(award.stage)} quiet /> {say(`awardStage.${award.stage}`)}
        </>
      ),
      role: 'lamp',
      width: 110,
    },
    { key: 'policy', title: say('policy.name'), value: (award) => policies.get(award.policyId), role: 'title' },
    { key: 'year', title: say('policy.year'), value: (award) => String(award.year), role: 'wide-only' },
    {
      key: 'amount',
      title: say('loan.amount'),
      value: (award) => award.amount,
      render: (award) => money(award.amount),
      align: 'right',
    },
    { key: 'applied', title: say('policy.appliedOn'), value: (award) => fullDay(award.appliedOn), role: 'wide-only' },
    { key: 'payment', title: say('policy.payment'), value: (award) => award.paymentNumber, role: 'wide-only' },
    {
      key: 'act',
      title: say('loan.act'),
      value: () => '',
      render: (award) =>
        can('industry.keep') && awardSteps(award.stage).length > 0 ? (
          <Link to={`award/${award.id}`}>{say('loan.act')}</Link>
        ) : (
          '—'
        ),
      role: 'wide-only',
    },
  ]
  return (
    <Panel title={say('policy.awards')} asks={asks}>
      {awards.length === 0 ? (
        <p className="quiet">{say('policy.noAwards')}</p>
      ) : (
        <Rows label={say('policy.awards')} rows={awards} columns={columns} rowKey={(award) => award.id} />
      )}
    </Panel>
  )
}
