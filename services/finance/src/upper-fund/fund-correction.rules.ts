import type { Refusal } from '@tongchou/service-kit'
import type { UpperFundStage } from './upper-fund.codes.ts'

type Stage = `${UpperFundStage}`

/** What is known of a fund that a correction may touch. */
export interface FundFacts {
  readonly name: string
  readonly kind: string
  readonly source: string
  readonly township?: string | null
  readonly department?: string | null
  readonly projectId?: string | null
  readonly projectBound: boolean
  readonly ecoIndustry?: string | null
  readonly weakLink: boolean
  readonly appliedAmount: number
  readonly appliedOn: string
  readonly documentNumber?: string | null
  readonly grantedAmount?: number | null
  readonly grantedOn?: string | null
  readonly receivedAmount?: number | null
  readonly receivedOn?: string | null
  readonly spendMeasure?: string | null
  readonly spendBy?: string | null
  readonly plannedOn?: string | null
}

export type FundField = keyof FundFacts

const ANY: readonly Stage[] = ['APPLIED', 'GRANTED', 'RECEIVED', 'ALLOCATED', 'PAYING', 'PAID_UP', 'RECOVERED']
const BEFORE_ALLOCATION: readonly Stage[] = ['APPLIED', 'GRANTED', 'RECEIVED']

/** A mistake is put right until the next step stands on what was wrong; what a fund is called, always. */
const CORRECTABLE: Readonly<Record<FundField, readonly Stage[]>> = {
  name: ANY,
  ecoIndustry: ANY,
  weakLink: ANY,
  kind: BEFORE_ALLOCATION,
  source: BEFORE_ALLOCATION,
  projectId: BEFORE_ALLOCATION,
  projectBound: BEFORE_ALLOCATION,
  township: ['APPLIED'],
  department: ['APPLIED'],
  appliedAmount: ['APPLIED'],
  appliedOn: ['APPLIED'],
  documentNumber: ['GRANTED'],
  grantedAmount: ['GRANTED'],
  grantedOn: ['GRANTED'],
  receivedAmount: ['RECEIVED'],
  receivedOn: ['RECEIVED'],
  spendMeasure: BEFORE_ALLOCATION,
  spendBy: BEFORE_ALLOCATION,
  plannedOn: BEFORE_ALLOCATION,
}

export const FUND_FIELDS = Object.keys(CORRECTABLE) as FundField[]

/** A step of a fund is given whole: the cells that make it. */
export const STEP_FIELDS = {
  GRANT: ['documentNumber', 'grantedAmount', 'grantedOn'],
  RECEIVE: ['receivedAmount', 'receivedOn'],
  PLAN: ['spendMeasure', 'spendBy', 'plannedOn'],
} as const satisfies Record<string, readonly FundField[]>

const differs = (one: unknown, other: unknown): boolean => (one ?? null) !== (other ?? null)

/** What a row changes of what stood already; what it adds is a step. */
export const correctedFields = (before: FundFacts, after: FundFacts): FundField[] => {
  const stood = (field: FundField) => !STEPS.has(field) || before[field] != null
  return FUND_FIELDS.filter((field) => stood(field) && differs(before[field], after[field]))
}

const STEPS: ReadonlySet<FundField> = new Set(Object.values(STEP_FIELDS).flat())

/** Why what stands may not be put right any more, if it may not. */
export function refusalOfCorrection(stage: Stage, fields: readonly FundField[], after: FundFacts): Refusal | null {
  for (const field of fields) {
    if (!CORRECTABLE[field].includes(stage)) return { code: 'fund.step-stands', field, params: { stage } }
    if (STEPS.has(field) && after[field] == null) return { code: 'text-required', field }
  }
  return null
}
