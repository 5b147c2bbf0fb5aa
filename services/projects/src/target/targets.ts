import type { TargetDefinition } from '@tongchou/service-kit'
import { conAcceleration } from './con-acceleration.ts'
import { conInvestment } from './con-investment.ts'
import { conShantyPermits } from './con-shanty-permits.ts'
import { indKeyOwners } from './ind-key-owners.ts'
import { indKeyProducing } from './ind-key-producing.ts'
import { indKeyStart } from './ind-key-start.ts'
import { indParkProjects } from './ind-park-projects.ts'
import { parkInvestment } from './park-investment.ts'
import { prjChanges } from './prj-changes.ts'
import { prjContStart } from './prj-cont-start.ts'
import { prjCount } from './prj-count.ts'
import { prjFaiGrowth } from './prj-fai-growth.ts'
import { prjLanded } from './prj-landed.ts'
import { prjNewStart } from './prj-new-start.ts'
import { prjPromoplan } from './prj-promoplan.ts'
import { prjRateInvest } from './prj-rate-invest.ts'
import { prjRateProduce } from './prj-rate-produce.ts'
import { prjRateStart } from './prj-rate-start.ts'
import { prjSchedule } from './prj-schedule.ts'
import { prjUpperplan } from './prj-upperplan.ts'

/** Every target whose value comes from this service's records, whichever area of the plan it belongs to. */
export const targets: readonly TargetDefinition[] = [
  prjCount,
  prjLanded,
  prjUpperplan,
  prjFaiGrowth,
  prjContStart,
  prjNewStart,
  prjRateStart,
  prjRateInvest,
  prjRateProduce,
  prjChanges,
  prjSchedule,
  prjPromoplan,
  indKeyOwners,
  indKeyStart,
  indKeyProducing,
  indParkProjects,
  parkInvestment,
  ...conInvestment,
  ...conAcceleration,
  conShantyPermits,
]
