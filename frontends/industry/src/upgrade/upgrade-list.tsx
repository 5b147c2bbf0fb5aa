import { RegisterPage, useTableState } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useEnterprises } from '../enterprise/use-enterprises.ts'
import { optionsOf } from '../fields.ts'
import { useText } from '../words.ts'
import { upgradeFields, upgradeShape } from './upgrade.fields.ts'
import { upgradeKinds, upgradesQuery, upgradeStages, type Upgrade } from './upgrade.graphql.ts'
import { upgradeLamp } from './upgrade-lamp.ts'

const refresh = ['EnterpriseUpgrades', 'UpgradeCandidates']
const none = () => ({})

/** 提质增效: how enterprises upgrade, with which support, and what came of it. */
export default function UpgradeList() {
  const say = useText()
  const enterprises = useEnterprises()
  const fields = useMemo(() => upgradeFields(say, enterprises), [say, enterprises])
  const [{ filters }] = useTableState(['kind', 'stage'])
  return (
    <RegisterPage<Upgrade>
      {...upgradeShape(say)}
      title={say('upgrade.title')}
      document={upgradesQuery}
      at="upgradeProjects"
      fields={fields}
      columns={[upgradeLamp(say)]}
      filters={[
        {
          key: 'kind',
          title: say('upgrade.kind'),
          options: optionsOf(upgradeKinds, (kind) => say(`upgradeKind.${kind}`)),
        },
        {
          key: 'stage',
          title: say('upgrade.stage'),
          options: optionsOf(upgradeStages, (stage) => say(`upgradeStage.${stage}`)),
        },
      ]}
      filterBy={none}
      variables={filters}
      sheet={{ filter: filters }}
      refresh={refresh}
      empty={{ title: say('upgrade.none'), next: say('upgrade.noneNext') }}
    />
  )
}
