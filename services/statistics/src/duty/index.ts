import type { Feature } from '@tongchou/service-kit'
import { DutyResolver } from './duty.resolver.ts'
import { PlanDuty } from './plan-duty.entity.ts'

/** The ledger of what the plan instructs to be done. */
export const duty: Feature = { entities: [PlanDuty], resolvers: [DutyResolver] }
