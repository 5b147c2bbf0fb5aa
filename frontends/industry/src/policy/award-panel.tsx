import { Panel, RegisterPanel, useAsk } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { awardsOfQuery, type Award, type AwardsOf } from './policy.graphql.ts'
import { awardRefresh, useAwardColumns, useAwardRegister } from './use-award-register.tsx'

/** The awards of an enterprise, from its application to the treasury's payment. */
export function AwardPanel({ uscc }: { uscc: string }) {
  const say = useText()
  const asks = useAsk<AwardsOf>(awardsOfQuery, { uscc })
  const policies = asks.data?.industryPolicies ?? []
  const register = useAwardRegister(policies, uscc)
  const columns = useAwardColumns(policies).flatMap((column) =>
    column.key === 'enterprise' ? [] : [column.key === 'policy' ? { ...column, role: 'title' as const } : column],
  )
  return (
    <Panel title={say('policy.awards')} asks={asks}>
      <RegisterPanel<Award>
        {...register}
        title={say('policy.awards')}
        rows={(asks.data?.enterprise?.awards ?? []).toReversed()}
        columns={columns}
        refresh={awardRefresh}
        empty={say('policy.noAwards')}
      />
    </Panel>
  )
}
