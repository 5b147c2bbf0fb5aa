import type { Feature } from '@tongchou/service-kit'
import {
  monthMissing,
  officerIdle,
  outputFalling,
  planMissing,
  powerFalling,
  suspendedUnvisited,
  trackWorsened,
} from './enterprise.alerts.ts'
import {
  difficultyOverdue,
  headroomUnused,
  leverageHigh,
  loanMaturing,
  parkWorkLate,
  stageGoalMissed,
} from './work.alerts.ts'

export const alertFeature: Feature = {
  alerts: [
    outputFalling,
    powerFalling,
    suspendedUnvisited,
    monthMissing,
    officerIdle,
    planMissing,
    trackWorsened,
    loanMaturing,
    leverageHigh,
    headroomUnused,
    difficultyOverdue,
    parkWorkLate,
    stageGoalMissed,
  ],
}
