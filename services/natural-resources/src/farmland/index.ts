import type { Feature } from '@tongchou/service-kit'
import { FarmlandArea } from './farmland-area.entity.ts'
import { farmlandAreaSheet } from './farmland-area.sheet.ts'
import { FarmlandBaseline } from './farmland-baseline.entity.ts'
import { FarmlandDuty } from './farmland-duty.entity.ts'
import { FarmlandUseChange } from './farmland-use-change.entity.ts'
import { farmlandDoors } from './farmland.doors.ts'
import { farmlandUse, redLineBreaches } from './farmland-kept.targets.ts'
import { basicFarmlandTotal, farmlandQuality, farmlandTotal } from './farmland-total.targets.ts'
import { FarmlandResolver } from './farmland.resolver.ts'
import { RedLineCheck } from './red-line-check.entity.ts'

export const farmlandFeature: Feature = {
  entities: [FarmlandBaseline, FarmlandArea, FarmlandUseChange, RedLineCheck, FarmlandDuty],
  resolvers: [FarmlandResolver, ...farmlandDoors],
  sheets: [farmlandAreaSheet],
  targets: [farmlandTotal, basicFarmlandTotal, farmlandQuality, farmlandUse, redLineBreaches],
}
