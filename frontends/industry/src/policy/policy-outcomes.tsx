import {
  ActionForm,
  Facts,
  lampColumn,
  Link,
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useParams,
  useSearchParams,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { signed } from '../signed.ts'
import { useText } from '../words.ts'
import { awardLamp } from './award.rules.ts'
import { applyForAward, outcomesQuery, policiesQuery, type Outcome, type Policy } from './policy.graphql.ts'
import { PolicyText } from './policy-text.tsx'
import { awardFields, awardRefresh } from './use-award-register.tsx'

const wan = 10_000

function ApplyForm({ policy, outcome, onClose }: { policy: Policy; outcome: Outcome; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useMemo(() => awardFields(say, []).filter(({ name }) => name !== 'policyId'), [say])
  const { enterprise, simulated } = outcome
  return (
    <ActionForm
      title={say('policy.apply')}
      note={`${enterprise.name ?? enterprise.uscc} · ${policy.name}`}
      document={applyForAward}
      fields={fields}
      start={{ appliedOn: businessDate, ...(simulated === null ? {} : { amount: simulated * wan }) }}
      also={{ uscc: enterprise.uscc, policyId: policy.id }}
      refresh={awardRefresh}
      onClose={onClose}
    />
  )
}

/** Who is eligible under a policy now, what its rule gives each, and who has not applied yet. */
export default function PolicyOutcomes() {
  const say = useText()
  const can = useCan()
  const { money } = useFormats()
  const { policy: id = '' } = useParams()
  const [params, setParams] = useSearchParams()
  const notApplied = params.get('notApplied') === 'yes'
  const [applying, setApplying] = useState<Outcome>()
  const policies = useAsk<{ industryPolicies: Policy[] | null }>(policiesQuery)
  const asks = useAsk<{ policyOutcomes: Outcome[] | null }>(outcomesQuery, { policyId: id })
  const policy = policies.data?.industryPolicies?.find((each) => each.id === id)
  const all = asks.data?.policyOutcomes
  if (asks.loading || policies.loading) return <Skeleton rows={10} />
  if (!all || !policy) return <Outage name={say('policy.outcomes')} retry={asks.again} />
  const open = all.filter(({ award }) => award === null)
  const simulated = all.reduce((sum, each) => sum + (each.simulated ?? 0), 0)
  const columns: Column<Outcome>[] = [
    lampColumn(
      say('loan.stage'),
      ({ award }) =>
        award
          ? { light: awardLamp(award.stage), word: say(`awardStage.${award.stage}`) }
          : { light: 'UNKNOWN', word: say('policy.notApplied') },
      110,
    ),
    { key: 'name', title: say('enterprise.name'), value: ({ enterprise }) => enterprise.name, role: 'title' },
    {
      key: 'township',
      title: say('enterprise.township'),
      value: ({ enterprise }) => enterprise.township?.name,
      role: 'wide-only',
    },
    { key: 'growth', title: say('enterprise.growth'), value: ({ growth }) => signed(growth), align: 'right' },
    {
      key: 'simulated',
      title: say('policy.simulated'),
      value: (row) => row.simulated,
      render: (row) => (row.simulated === null ? '—' : money(row.simulated * wan)),
      align: 'right',
    },
    {
      key: 'award',
      title: say('policy.got'),
      value: ({ award }) => award?.amount,
      render: ({ award }) => money(award?.amount),
      align: 'right',
      role: 'wide-only',
    },
  ]
  const mayApply = can('industry.record')
  return (
    <>
      <PageHeader title={policy.name} note={say('policy.outcomes')}>
        <Link className="button" to="/m/industry/policies">
          {say('back')}
        </Link>
      </PageHeader>
      <PolicyText policy={policy} />
      <Facts
        facts={[
          [say('policy.eligible'), all.length],
          [say('policy.notAppliedCount'), open.length],
          [say('policy.simulatedSum'), money(simulated * wan)],
        ]}
      />
      <p style={{ paddingBottom: 8 }} className="no-print">
        <label>
          <input
            type="checkbox"
            checked={notApplied}
            onChange={(event) => setParams(event.target.checked ? { notApplied: 'yes' } : {}, { replace: true })}
          />{' '}
          {say('policy.onlyNotApplied')}
        </label>
        {mayApply && <span className="quiet"> {say('policy.applyHint')}</span>}
      </p>
      {all.length === 0 ? (
        <p className="quiet">{say('policy.noneEligible')}</p>
      ) : (
        <Rows
          label={say('policy.outcomes')}
          rows={notApplied ? open : all}
          columns={columns}
          rowKey={({ enterprise }) => enterprise.uscc}
          {...(mayApply ? { onOpen: (row: Outcome) => row.award === null && setApplying(row) } : {})}
        />
      )}
      {applying && <ApplyForm policy={policy} outcome={applying} onClose={() => setApplying(undefined)} />}
    </>
  )
}
