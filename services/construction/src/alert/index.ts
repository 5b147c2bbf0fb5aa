import type { Feature } from '@tongchou/service-kit'
import { facilityLate, facilityUnused, photoElsewhere } from './facility.alerts.ts'
import { recordDoors } from './record-doors.ts'
import { concessionUnchecked, fundingUndecided, gapWithoutProject, lotLate, lotUndistributed } from './supply.alerts.ts'
import { batchNotStarted, compensationUnpaid, heatingUnfinished, workBehind, workLate } from './work.alerts.ts'

export const alertFeature: Feature = {
  resolvers: recordDoors,
  alerts: [
    workLate,
    workBehind,
    heatingUnfinished,
    batchNotStarted,
    compensationUnpaid,
    facilityLate,
    facilityUnused,
    photoElsewhere,
    lotLate,
    lotUndistributed,
    fundingUndecided,
    concessionUnchecked,
    gapWithoutProject,
  ],
}
