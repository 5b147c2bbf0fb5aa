import { Panel, RegisterPanel, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { upgradeFields, upgradeShape } from './upgrade.fields.ts'
import { upgradesOfQuery, type Upgrade } from './upgrade.graphql.ts'
import { upgradeLamp } from './upgrade-lamp.ts'

const refresh = ['EnterpriseUpgrades', 'UpgradeProjects']

/** How one enterprise upgrades. */
export function UpgradePanel({ uscc }: { uscc: string }) {
  const say = useText()
  const asks = useAsk<{ enterprise: { upgrades: Upgrade[] | null } | null }>(upgradesOfQuery, { uscc })
  const fields = useMemo(() => upgradeFields(say), [say])
  return (
    <Panel title={say('upgrade.title')} asks={asks}>
      <RegisterPanel<Upgrade>
        {...upgradeShape(say)}
        title={say('upgrade.title')}
        rows={(asks.data?.enterprise?.upgrades ?? []).toReversed()}
        fields={fields}
        columns={[upgradeLamp(say)]}
        also={{ uscc }}
        refresh={refresh}
        empty={say('upgrade.noneHere')}
      />
    </Panel>
  )
}
