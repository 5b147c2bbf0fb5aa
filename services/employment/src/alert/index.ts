import type { Feature } from '@tongchou/service-kit'
import { caseIdle, orderDisobeyed } from './arrears.alerts.ts'
import {
  collectiveEnding,
  incomeReviewDue,
  licenceExpired,
  payPolicyLate,
  riskUnchecked,
  subsidyLate,
  taskOverdue,
  workshopIdle,
} from './duty.alerts.ts'
import { countedTwice, fundDeficit, pensionUnpaid, unemploymentHigh, vacancyUnfilled } from './people.alerts.ts'
import {
  accountMissing,
  accountShort,
  depositMissing,
  festivalSweep,
  orderUnmet,
  wagesLate,
  workerAtTwoSites,
} from './site.alerts.ts'

export const alertFeature: Feature = {
  alerts: [
    wagesLate,
    accountShort,
    accountMissing,
    depositMissing,
    orderUnmet,
    workerAtTwoSites,
    festivalSweep,
    caseIdle,
    orderDisobeyed,
    unemploymentHigh,
    countedTwice,
    fundDeficit,
    pensionUnpaid,
    vacancyUnfilled,
    payPolicyLate,
    incomeReviewDue,
    taskOverdue,
    riskUnchecked,
    collectiveEnding,
    subsidyLate,
    workshopIdle,
    licenceExpired,
  ],
}
