import type { Feature } from '@tongchou/service-kit'
import { UpgradeProject } from './upgrade-project.entity.ts'
import { EnterpriseUpgradesResolver, UpgradeResolver } from './upgrade.resolver.ts'
import { upgradeSheet } from './upgrade.sheet.ts'

export const upgradeFeature: Feature = {
  entities: [UpgradeProject],
  resolvers: [UpgradeResolver, EnterpriseUpgradesResolver],
  sheets: [upgradeSheet],
}
