import { defineSheet, keptBy } from '@tongchou/service-kit'
import { keepUpgradeProject } from './keep-upgrade-project.ts'
import { UpgradeProject } from './upgrade-project.entity.ts'
import { KeepUpgradeProjectInput } from './upgrade.resolver.ts'

/** Technical upgrades as a sheet. */
export const upgradeSheet = defineSheet({
  name: 'upgradeProjects',
  entity: UpgradeProject,
  permission: 'industry.record',
  values: KeepUpgradeProjectInput,
  cells: ({ enterpriseId }) => ({ uscc: enterpriseId }),
  order: 'name',
  search: ['name'],
  filterBy: ['kind', 'stage'],
  keep: keptBy(keepUpgradeProject),
})
