import type { UpperFundKind, UpperFundStage } from './upper-fund.codes.ts'

type Stage = `${UpperFundStage}`
export type FundStep = 'GRANT' | 'RECEIVE' | 'ALLOCATE' | 'PAY' | 'RECOVER'

const STEPS: Readonly<Record<FundStep, readonly Stage[]>> = {
  GRANT: ['APPLIED'],
  RECEIVE: ['GRANTED'],
  ALLOCATE: ['RECEIVED', 'ALLOCATED', 'PAYING'],
  PAY: ['ALLOCATED', 'PAYING'],
  RECOVER: ['RECEIVED', 'ALLOCATED', 'PAYING'],
}

/** May this step be taken from this stage? */
export const mayStep = (step: FundStep, stage: Stage): boolean => STEPS[step].includes(stage)

/** What may be done next with a fund. */
export const stepsFrom = (stage: Stage): readonly FundStep[] =>
  (Object.keys(STEPS) as FundStep[]).filter((step) => mayStep(step, stage))

/** A fund is paid up when all that came, and was not taken back, is paid. */
export const stageAfterPayment = (received: number, recovered: number, paid: number): 'PAYING' | 'PAID_UP' =>
  paid >= received - recovered ? 'PAID_UP' : 'PAYING'

/** All funds but general transfers are issued for a purpose, and each needs its measure and its limit. */
export const isSpecial = (kind: `${UpperFundKind}`): boolean => kind !== 'GENERAL_TRANSFER'

export type IdleCause = 'NOT_RECEIVED' | 'NOT_ALLOCATED' | 'NOT_PAID'

export interface FundStanding {
  readonly granted: number | null
  readonly grantedOn: string | null
  readonly received: number | null
  readonly receivedOn: string | null
  readonly allocated: number
  readonly allocatedOn: string | null
  readonly paid: number
  readonly lastPaidOn: string | null
  readonly recovered: number
}

export interface IdlePart {
  readonly cause: IdleCause
  readonly amount: number
}

export interface Idle {
  readonly amount: number
  readonly since: string
  /** What holds the first of it up. */
  readonly cause: IdleCause
  /** The amount by what holds it up: of a fund given out in part, one part lies with the county and one with the units. */
  readonly parts: readonly IdlePart[]
}

function lies(all: readonly IdlePart[], since: string): Idle | null {
  const parts = all.filter(({ amount }) => amount > 0)
  const [first] = parts
  if (!first) return null
  return { amount: parts.reduce((sum, { amount }) => sum + amount, 0), since, cause: first.cause, parts }
}

/**
 * Money that lies: granted and not come, come and not given out, given out and not paid. The days run from the last thing
 * that happened to it; what was given out to nobody runs from the day it came, whatever became of the rest.
 */
export function idleOf(fund: FundStanding): Idle | null {
  const { granted, grantedOn, received, receivedOn, allocated, paid, recovered } = fund
  if (granted === null || grantedOn === null) return null
  if (received === null || receivedOn === null) return lies([{ cause: 'NOT_RECEIVED', amount: granted }], grantedOn)
  const lying = received - paid - recovered
  const notAllocated = Math.min(lying, Math.max(0, received - recovered - allocated))
  const parts = [
    { cause: 'NOT_ALLOCATED', amount: notAllocated },
    { cause: 'NOT_PAID', amount: lying - notAllocated },
  ] as const
  return lies(parts, notAllocated > 0 ? receivedOn : (fund.lastPaidOn ?? fund.allocatedOn ?? receivedOn))
}

export type IdleLight = 'GREEN' | 'YELLOW' | 'RED'

/** How grave it is that money lies so many days. */
export const idleLight = (days: number, warn: number, red: number): IdleLight =>
  days > red ? 'RED' : days > warn ? 'YELLOW' : 'GREEN'

export interface PaymentFacts {
  readonly amount: number
  readonly paidOn: string
  readonly projectId: string | null
}

export interface LineFacts {
  readonly amount: number
  readonly paidAmount: number
  readonly allocatedOn: string
  readonly projectId: string | null
}

export interface FundFacts {
  readonly projectBound: boolean
  /** What came, was not taken back and is not paid yet, of all lines together. */
  readonly left: number
}

export interface PaymentRefusal {
  readonly code: string
  readonly field: string
  readonly params?: Readonly<Record<string, unknown>>
}

const FEN = 100

/** What speaks against a payment out of a line of a fund. */
export function refusalOfPayment(
  payment: PaymentFacts,
  line: LineFacts,
  fund: FundFacts,
  today: string,
): PaymentRefusal | null {
  const room = Math.min(line.amount - line.paidAmount, fund.left)
  if (payment.amount <= 0) return { code: 'amount-not-positive', field: 'amount' }
  if (payment.amount > room) return { code: 'payment.over-allocation', field: 'amount', params: { room: room / FEN } }
  if (payment.paidOn > today) return { code: 'day-in-future', field: 'paidOn', params: { today } }
  if (payment.paidOn < line.allocatedOn)
    return { code: 'payment.before-allocation', field: 'paidOn', params: { after: line.allocatedOn } }
  return refusalOfPaidProject(payment.projectId, line.projectId, fund.projectBound)
}

/** What speaks against the project of a payment: another one than its line's, or none where the fund is bound to projects. */
export function refusalOfPaidProject(
  projectId: string | null,
  ofLine: string | null,
  projectBound: boolean,
): PaymentRefusal | null {
  if (ofLine !== null && projectId !== null && ofLine !== projectId)
    return { code: 'payment.other-project', field: 'projectId', params: { projectId: ofLine } }
  const isNamed = (projectId ?? ofLine) !== null
  return projectBound && !isNamed ? { code: 'payment.project-code-required', field: 'projectId' } : null
}
