import type { Feature } from '@tongchou/service-kit'
import {
  greenhouseOverdue,
  greenhouseRebound,
  mineralRightExpiring,
  restorationOverdue,
  violationOverdue,
} from './enforcement.alerts.ts'
import { farmlandFallen, occupationRatio, patchDeadline, redLineBreached, useUnapproved } from './farmland.alerts.ts'
import {
  criterionReview,
  dutyAbsent,
  noticeUnconfirmed,
  planMissing,
  pointUnprepared,
  watchChanged,
  watchMissing,
} from './hazard.alerts.ts'
import { demandUnmet, fiveNotOverdue, fiveNotUnlisted, parcelIdle, parcelStartedUnsupplied } from './parcel.alerts.ts'

export const alertFeature: Feature = {
  alerts: [
    farmlandFallen,
    useUnapproved,
    redLineBreached,
    occupationRatio,
    patchDeadline,
    parcelIdle,
    parcelStartedUnsupplied,
    fiveNotUnlisted,
    fiveNotOverdue,
    demandUnmet,
    violationOverdue,
    greenhouseOverdue,
    greenhouseRebound,
    mineralRightExpiring,
    restorationOverdue,
    watchMissing,
    watchChanged,
    pointUnprepared,
    noticeUnconfirmed,
    planMissing,
    criterionReview,
    dutyAbsent,
  ],
}
