import type { Feature } from '@tongchou/service-kit'
import { seekingDoors } from './seeking.doors.ts'
import { BudgetFocus, BudgetSubmission, CatchUpPlan, FundContact } from './seeking.entity.ts'
import {
  BudgetWindowResolver,
  DepartmentFundsResolver,
  SeekingResolver,
  TownshipFundsResolver,
} from './seeking.resolver.ts'
import { seekCatchUp, seekTotal, seekVersusRevenue } from './seeking.targets.ts'

export const seekingFeature: Feature = {
  entities: [BudgetFocus, BudgetSubmission, CatchUpPlan, FundContact],
  resolvers: [...seekingDoors, SeekingResolver, TownshipFundsResolver, DepartmentFundsResolver, BudgetWindowResolver],
  targets: [seekTotal, seekVersusRevenue, seekCatchUp],
}
