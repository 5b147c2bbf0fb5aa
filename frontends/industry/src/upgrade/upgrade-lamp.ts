import { lampColumn, type Column, type Light } from '@tongchou/frontend-kit'
import type { Text } from '../words.ts'
import type { Upgrade } from './upgrade.graphql.ts'

const lamps: Record<Upgrade['stage'], Light> = {
  PLANNED: 'UNKNOWN',
  UNDER_WAY: 'YELLOW',
  DONE: 'GREEN',
  EFFECTIVE: 'GREEN',
}

/** How far an upgrade has come, first in a list. */
export function upgradeLamp(say: Text): Column<Upgrade> {
  return lampColumn(say('upgrade.stage'), ({ stage }) => ({ light: lamps[stage], word: say(`upgradeStage.${stage}`) }))
}
