import type { Feature } from '@tongchou/service-kit'
import { ParkApproval } from './park-approval.entity.ts'
import { parkEntrants } from './park-entrants.target.ts'
import { parkLand } from './park-land.target.ts'
import { ParkWork } from './park-work.entity.ts'
import { pipeRebuilt, roadBuilt } from './park-works.targets.ts'
import { Park, ParkLand, ParkUtility } from './park.entity.ts'
import { ParkResolver } from './park.resolver.ts'
import { planningEia } from './planning-eia.target.ts'
import { parkSheets } from './park.sheets.ts'

export const parkFeature: Feature = {
  entities: [Park, ParkLand, ParkUtility, ParkWork, ParkApproval],
  resolvers: [ParkResolver],
  sheets: parkSheets,
  targets: [parkEntrants, parkLand, pipeRebuilt, roadBuilt, planningEia],
}
