import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import type { ProjectKind, ProjectStage, StartEvidence } from './project.codes.ts'

type Stage = `${ProjectStage}`

/** Where a project may go from each stage. Nothing leads out of 替补 and 取消. */
const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  CONCEIVED: ['RESERVED', 'CANCELLED'],
  RESERVED: ['APPROVED', 'SUBSTITUTED', 'CANCELLED'],
  APPROVED: ['PRE_CONSTRUCTION', 'SUBSTITUTED', 'CANCELLED'],
  PRE_CONSTRUCTION: ['READY', 'SUBSTITUTED', 'CANCELLED'],
  READY: ['STARTED', 'SUBSTITUTED', 'CANCELLED'],
  STARTED: ['SUSPENDED', 'COMPLETED', 'SUBSTITUTED', 'CANCELLED'],
  SUSPENDED: ['STARTED', 'SUBSTITUTED', 'CANCELLED'],
  COMPLETED: ['COMMISSIONED'],
  COMMISSIONED: [],
  SUBSTITUTED: [],
  CANCELLED: [],
}

export const nextStages = (stage: Stage): readonly Stage[] => NEXT[stage]

export interface StageFacts {
  readonly stage: Stage
  readonly kind: `${ProjectKind}`
  readonly planYear: number
  readonly stageSince: string
  readonly startedOn: string | null
  readonly completedOn: string | null
  readonly listedOn: string | null
  /** Steps that the sector authority has not signed off yet. */
  readonly unsigned: number
}

export interface StageMove {
  readonly to: Stage
  readonly on: string
  readonly today: string
  readonly evidence?: `${StartEvidence}` | null | undefined
  readonly document?: string | null | undefined
  readonly reason?: string | null | undefined
}

type Guard = (facts: StageFacts, move: StageMove) => Refusal | null

const followsTheTable: Guard = ({ stage }, { to }) =>
  NEXT[stage].includes(to) ? null : { code: 'project.stage-order', field: 'stage' }

const nothingHappensInTheFuture: Guard = (_facts, { on, today }) =>
  on > today ? { code: 'day-in-future', field: 'on' } : null

const noStageComesBeforeItsCause: Guard = ({ stageSince }, { on }) =>
  on < stageSince ? { code: 'days-out-of-order', field: 'on', params: { after: stageSince } } : null

const nothingStartsWithoutEvidence: Guard = ({ stage }, { to, evidence, document }) => {
  if (to !== 'STARTED' || stage === 'SUSPENDED') return null
  if (!evidence) return { code: 'project.start-without-evidence', field: 'evidence' }
  return document?.trim() ? null : { code: 'project.start-without-evidence', field: 'document' }
}

const nothingStartsOutsideTheList: Guard = ({ kind }, { to }) =>
  to === 'STARTED' && kind === 'RESERVE' ? { code: 'project.start-not-listed', field: 'stage' } : null

const continuingStartsInThePlanYear: Guard = ({ kind, planYear, stage }, { to, on }) =>
  to === 'STARTED' && stage !== 'SUSPENDED' && kind === 'CONTINUING' && Number(on.slice(0, 4)) !== planYear
    ? { code: 'project.resumption-outside-year', field: 'on' }
    : null

const noCompletionBeforeTheStart: Guard = ({ startedOn }, { to, on }) =>
  to === 'COMPLETED' && (startedOn === null || on < startedOn)
    ? { code: 'project.completed-before-start', field: 'on' }
    : null

const noProductionBeforeCompletion: Guard = ({ completedOn }, { to, on }) =>
  to === 'COMMISSIONED' && (completedOn === null || on < completedOn)
    ? { code: 'project.producing-before-completion', field: 'on' }
    : null

const theAuthoritySignsBeforeTheNextStage: Guard = ({ unsigned }, { to }) =>
  to === 'READY' && unsigned > 0 ? { code: 'project.not-signed-off', field: 'stage' } : null

const anEndHasItsReason: Guard = (_facts, { to, reason }) =>
  (to === 'SUSPENDED' || to === 'CANCELLED') && !reason?.trim() ? { code: 'reason-required', field: 'reason' } : null

const substitutionHasItsOwnDoor: Guard = (_facts, { to }) =>
  to === 'SUBSTITUTED' ? { code: 'project.substitute-required', field: 'substituteId' } : null

const GUARDS: readonly Guard[] = [
  followsTheTable,
  nothingHappensInTheFuture,
  noStageComesBeforeItsCause,
  nothingStartsOutsideTheList,
  nothingStartsWithoutEvidence,
  continuingStartsInThePlanYear,
  noCompletionBeforeTheStart,
  noProductionBeforeCompletion,
  theAuthoritySignsBeforeTheNextStage,
  anEndHasItsReason,
  substitutionHasItsOwnDoor,
]

/** The first thing that speaks against a move, or null. */
export function refusalOfMove(facts: StageFacts, move: StageMove): Refusal | null {
  for (const guard of GUARDS) {
    const refusal = guard(facts, move)
    if (refusal) return refusal
  }
  return null
}

export interface SubstitutionFacts {
  readonly stage: Stage
  readonly kind: `${ProjectKind}`
  readonly annualInvestment: number
  readonly substituteKind: `${ProjectKind}`
  readonly substituteStage: Stage
  readonly substituteAnnualInvestment: number
  readonly reason: string
  readonly on: string
  readonly today: string
  readonly listedOn: string | null
}

const ENDED: readonly Stage[] = ['SUBSTITUTED', 'CANCELLED', 'COMPLETED', 'COMMISSIONED']

/** A substitution names its cause, takes a project from the reserve, and keeps the count and the investment plan whole. */
export function refusalOfSubstitution(facts: SubstitutionFacts): Refusal | null {
  if (!NEXT[facts.stage].includes('SUBSTITUTED')) return { code: 'project.stage-order', field: 'id' }
  if (facts.kind === 'RESERVE') return { code: 'project.not-listed', field: 'id' }
  if (facts.substituteKind !== 'RESERVE' || ENDED.includes(facts.substituteStage))
    return { code: 'project.substitute-not-in-reserve', field: 'substituteId' }
  if (!facts.reason.trim()) return { code: 'reason-required', field: 'reason' }
  if (facts.on > facts.today) return { code: 'day-in-future', field: 'on' }
  if (facts.listedOn !== null && facts.on < facts.listedOn)
    return { code: 'days-out-of-order', field: 'on', params: { after: facts.listedOn } }
  if (facts.substituteAnnualInvestment < facts.annualInvestment)
    return { code: 'project.substitute-too-small', field: 'substituteId' }
  return null
}

/** What is wrong with a project's own facts, or null. */
export function refusalOfFacts(facts: {
  readonly projectCode?: string | null
  readonly enterpriseUscc?: string | null
  readonly plannedStartOn?: string | null
  readonly plannedFinishOn?: string | null
  readonly annualInvestment: number
  readonly totalInvestment: number
  readonly planYear: number
}): Refusal | null {
  if (facts.projectCode && !/^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/.test(facts.projectCode))
    return { code: 'project.code-shape', field: 'projectCode' }
  const wrongCode = refusalOfCreditCode(facts.enterpriseUscc, 'enterpriseUscc')
  if (wrongCode) return wrongCode
  if (facts.planYear < 2000 || facts.planYear > 2100) return { code: 'year-out-of-range', field: 'planYear' }
  if (facts.totalInvestment <= 0) return { code: 'amount-not-positive', field: 'totalInvestment' }
  if (facts.annualInvestment > facts.totalInvestment)
    return { code: 'project.annual-above-total', field: 'annualInvestment' }
  if (facts.plannedStartOn && facts.plannedFinishOn && facts.plannedFinishOn < facts.plannedStartOn)
    return { code: 'project.finish-before-start', field: 'plannedFinishOn' }
  return null
}

/** Share of the packaging that is there, in percent: what, where, with what money, to what end, how big. */
export function packagingCompleteness(facts: {
  readonly content: string | null
  readonly siteNote: string | null
  readonly fundingNote: string | null
  readonly benefitNote: string | null
  readonly totalInvestment: number
  readonly ecoIndustry: string | null
}): number {
  const parts = [
    facts.content,
    facts.siteNote,
    facts.fundingNote,
    facts.benefitNote,
    facts.totalInvestment,
    facts.ecoIndustry,
  ]
  return Math.round((parts.filter(Boolean).length / parts.length) * 100)
}
