import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import type { LabourSiteValues, SiteState } from './labour-site.entity.ts'
import type { SiteCheckValues } from './site-check.entity.ts'
import type { SiteWageMonthValues } from './site-wage-month.entity.ts'
import type { SiteWorkerValues } from './site-worker.entity.ts'

const LAST_PAY_DAY = 28

/** An account has its bank, a deposit its sum; wages fall due on a day that every month has. */
export function refusalOfSite(site: LabourSiteValues, today: string): Refusal | null {
  if (site.payDay < 1 || site.payDay > LAST_PAY_DAY)
    return { code: 'site.pay-day-unknown', field: 'payDay', params: { most: LAST_PAY_DAY } }
  if (site.accountOpenedOn && !site.accountBank?.trim()) return { code: 'text-required', field: 'accountBank' }
  if (site.depositOn && !site.depositAmount) return { code: 'text-required', field: 'depositAmount' }
  return (
    refusalOfCreditCode(site.employerUscc, 'employerUscc') ??
    refusalOfFuture(site, today, 'registeredOn', 'accountOpenedOn', 'depositOn', 'realNameOn', 'endedOn') ??
    refusalOfDisorder(site, 'registeredOn', 'endedOn')
  )
}

/** What is lacking is named, with an order and the day by which it is put right. */
export function refusalOfCheck(check: SiteCheckValues, today: string): Refusal | null {
  const { met, finding, orderNumber, remedyBy } = check
  if (!met && !finding?.trim()) return { code: 'text-required', field: 'finding' }
  if (orderNumber?.trim() && !remedyBy) return { code: 'text-required', field: 'remedyBy' }
  return (
    refusalOfFuture(check, today, 'checkedOn', 'remediedOn') ??
    refusalOfDisorder(check, 'checkedOn', 'remedyBy') ??
    refusalOfDisorder(check, 'checkedOn', 'remediedOn')
  )
}

/** 工资专用账户制度, as the plan numbers the ten rules. */
export const ACCOUNT_RULE = 7

type AccountCheck = Pick<SiteCheckValues, 'met' | 'checkedOn' | 'remediedOn'>

/** The first day on which this check says that the rule of the wage account was kept, without an account on that day. */
function dayWithoutAccount({ met, checkedOn, remediedOn }: AccountCheck, openedOn: string | null): string | null {
  const day = met ? checkedOn : remediedOn
  return day != null && (openedOn === null || openedOn > day) ? day : null
}

/** The rule of the wage account is kept, or put right, no earlier than the day on which the account was opened. */
export function refusalOfAccountRule(check: AccountCheck, rule: number, openedOn: string | null): Refusal | null {
  if (rule !== ACCOUNT_RULE || dayWithoutAccount(check, openedOn) === null) return null
  return { code: 'site-check.account-unopened', field: check.met ? 'met' : 'remediedOn' }
}

/** The day of an account is taken away or moved later by nobody once a check has relied on it. */
export function refusalOfAccountMoved(openedOn: string | null, checks: readonly AccountCheck[]): Refusal | null {
  const [day] = checks.flatMap((check) => dayWithoutAccount(check, openedOn) ?? []).toSorted()
  return day === undefined ? null : { code: 'site.account-checked', field: 'accountOpenedOn', params: { day } }
}

/** No more is paid than was due; what was paid has its day. */
export function refusalOfWageMonth(month: SiteWageMonthValues, today: string): Refusal | null {
  if (month.due > 0 && month.workers === 0) return { code: 'site-wage.workers-missing', field: 'workers' }
  if (month.paid > month.due)
    return { code: 'site-wage.paid-over-due', field: 'paid', params: { most: month.due / 100 } }
  if (month.paid > 0 && !month.paidOn) return { code: 'text-required', field: 'paidOn' }
  if (month.paidOn && month.paidOn.slice(0, 7) < month.period) return { code: 'days-out-of-order', field: 'paidOn' }
  return refusalOfFuture(month, today, 'paidOn')
}

export const refusalOfWorker = (worker: SiteWorkerValues, today: string): Refusal | null =>
  refusalOfFuture(worker, today, 'enteredOn', 'leftOn') ?? refusalOfDisorder(worker, 'enteredOn', 'leftOn')

export const refusalOfStandard = ({ number }: { number: number }): Refusal | null =>
  number < 1 ? { code: 'amount-below-zero', field: 'number' } : null

/** What is known of a site on a day. */
export interface SiteFacts {
  readonly isCertified: boolean
  /** Wages that nobody has paid, 分. */
  readonly outstanding: number
  readonly hadCase: boolean
  /** A month whose wages are still unpaid days after they fell due. */
  readonly lateMonth: string | null
  /** The account holds less than is still owed. */
  readonly isShort: boolean
  readonly hasAccount: boolean
  readonly met: number
  readonly standards: number
}

export type SiteReasonCode =
  | 'WAGES_OWED'
  | 'WAGES_LATE'
  | 'ACCOUNT_SHORT'
  | 'ACCOUNT_MISSING'
  | 'CERTIFIED'
  | 'CASES_CLEARED'
  | 'RULES_KEPT'
  | 'RULES_LACKING'

/** Why a site stands as it does: arrears before risk, risk before any praise. */
export function reasonsOf(facts: SiteFacts): SiteReasonCode[] {
  const { outstanding, lateMonth, isShort, hasAccount, isCertified, hadCase, met, standards } = facts
  if (outstanding > 0) return ['WAGES_OWED']
  const risks: SiteReasonCode[] = []
  if (lateMonth !== null) risks.push('WAGES_LATE')
  if (isShort) risks.push('ACCOUNT_SHORT')
  if (!hasAccount) risks.push('ACCOUNT_MISSING')
  if (risks.length > 0) return risks
  if (isCertified) return ['CERTIFIED']
  if (hadCase) return ['CASES_CLEARED']
  return standards > 0 && met === standards ? ['RULES_KEPT'] : ['RULES_LACKING']
}

const STATES: Readonly<Record<SiteReasonCode, `${SiteState}`>> = {
  WAGES_OWED: 'ARREARS',
  WAGES_LATE: 'ARREARS_RISK',
  ACCOUNT_SHORT: 'ARREARS_RISK',
  ACCOUNT_MISSING: 'ARREARS_RISK',
  CERTIFIED: 'DEMONSTRATION',
  CASES_CLEARED: 'CLEARED',
  RULES_KEPT: 'COMPLIANT',
  RULES_LACKING: 'REGISTERED',
}

/** How a site stands follows from why. */
export const siteStateOf = (facts: SiteFacts): `${SiteState}` => STATES[reasonsOf(facts)[0]!]

export type SiteLight = 'GREEN' | 'YELLOW' | 'RED'

const LIGHTS: Readonly<Record<`${SiteState}`, SiteLight>> = {
  ARREARS: 'RED',
  ARREARS_RISK: 'YELLOW',
  REGISTERED: 'YELLOW',
  CLEARED: 'GREEN',
  COMPLIANT: 'GREEN',
  DEMONSTRATION: 'GREEN',
}

/** Red: wages are owed. Yellow: they may be, or a rule is not kept. */
export const lightOf = (state: `${SiteState}`): SiteLight => LIGHTS[state]

/** A site is certified free of arrears only while every rule is kept and nothing is owed or at risk. */
export function refusalOfCertificate(facts: SiteFacts): Refusal | null {
  const state = siteStateOf(facts)
  if (facts.isCertified) return { code: 'site.certified-already', field: 'id' }
  if (state === 'ARREARS' || state === 'ARREARS_RISK')
    return { code: 'site.not-free-of-arrears', field: 'id', params: { state } }
  return facts.standards > 0 && facts.met === facts.standards
    ? null
    : { code: 'site.rules-not-kept', field: 'id', params: { met: facts.met, of: facts.standards } }
}
