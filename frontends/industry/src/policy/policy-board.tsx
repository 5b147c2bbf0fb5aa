import { Link, Panel, RegisterPage, useAsk, useCan, useTableState, type Filter } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { optionsOf } from '../fields.ts'
import { useText } from '../words.ts'
import { PointPanel } from './point-panel.tsx'
import { awardsQuery, awardStages, policiesQuery, type Award, type Policy } from './policy.graphql.ts'
import { PolicyForm } from './policy-form.tsx'
import { PolicyText } from './policy-text.tsx'
import { awardRefresh, useAwardColumns, useAwardRegister } from './use-award-register.tsx'

const none = () => ({})

function OnePolicy({ policy, onCorrect }: { policy: Policy; onCorrect: (() => void) | undefined }) {
  const say = useText()
  return (
    <Panel title={policy.name}>
      <PolicyText policy={policy} />
      <p className="record-acts no-print">
        <Link className="button" to={policy.id}>
          {say('policy.outcomes')}
        </Link>
        {onCorrect && (
          <button type="button" className="button" onClick={onCorrect}>
            {say('policy.correct')}
          </button>
        )}
      </p>
      <PointPanel policy={policy} />
    </Panel>
  )
}

/** Policies point by point, and the awards under them to the day they are paid. */
export default function PolicyBoard() {
  const say = useText()
  const mayKeep = useCan()('industry.keep')
  const asks = useAsk<{ industryPolicies: Policy[] | null }>(policiesQuery)
  const policies = asks.data?.industryPolicies ?? []
  const [open, setOpen] = useState<Policy | null>()
  const [state] = useTableState(['policy', 'stage'])
  const { policy, stage } = state.filters
  const register = useAwardRegister(policies)
  const columns = useAwardColumns(policies)
  const filters: Filter[] = [
    { key: 'policy', title: say('policy.name'), options: policies.map(({ id, name }) => ({ value: id, label: name })) },
    { key: 'stage', title: say('loan.stage'), options: optionsOf(awardStages, (each) => say(`awardStage.${each}`)) },
  ]
  return (
    <>
      <RegisterPage<Award>
        {...register}
        title={say('policy.title')}
        note={say('policy.awards')}
        document={awardsQuery}
        at="policyAwards"
        columns={columns}
        filters={filters}
        filterBy={none}
        variables={{ ...(policy ? { policyId: policy } : {}), ...(stage ? { stage: [stage] } : {}) }}
        refresh={awardRefresh}
        empty={{ title: say('policy.noAwards'), next: say('policy.noAwardsNext') }}
      >
        {mayKeep && (
          <button type="button" className="button primary" onClick={() => setOpen(null)}>
            {say('policy.add')}
          </button>
        )}
      </RegisterPage>
      {policies.map((each) => (
        <OnePolicy key={each.id} policy={each} onCorrect={mayKeep ? () => setOpen(each) : undefined} />
      ))}
      {open !== undefined && <PolicyForm policy={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
