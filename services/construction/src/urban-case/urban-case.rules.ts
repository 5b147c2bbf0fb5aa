import type { Refusal } from '@tongchou/service-kit'
import type { UrbanCaseCategory, UrbanCaseStepLimit, UrbanGridCell } from './case-registers.entity.ts'
import type { CaseState, CaseStepKind, TimedStep } from './urban-case.codes.ts'

type State = `${CaseState}`
type Step = Exclude<`${CaseStepKind}`, 'REPORT'>
/** The steps that a limit is counted for. */
export type LimitedStep = `${TimedStep}` | 'HANDLE'

interface Passage {
  readonly from: readonly State[]
  readonly to: State
  /** The step that must follow in its own time; none when the case has ended. */
  readonly next: LimitedStep | null
}

const PASSAGES: Readonly<Record<Step, Passage>> = {
  FILE: { from: ['REPORTED'], to: 'FILED', next: 'DISPATCH' },
  REJECT: { from: ['REPORTED'], to: 'REJECTED', next: null },
  DISPATCH: { from: ['FILED'], to: 'DISPATCHED', next: 'HANDLE' },
  REDISPATCH: { from: ['DISPATCHED', 'RETURNED'], to: 'DISPATCHED', next: 'HANDLE' },
  HANDLE: { from: ['DISPATCHED', 'RETURNED'], to: 'HANDLED', next: 'VERIFY' },
  RETURN: { from: ['HANDLED'], to: 'RETURNED', next: 'HANDLE' },
  VERIFY: { from: ['HANDLED'], to: 'VERIFIED', next: 'CLOSE' },
  CLOSE: { from: ['VERIFIED'], to: 'CLOSED', next: null },
}

/** Where a step leads from a state, or null when it may not be taken. */
export const passageOf = (step: Step, state: State): Passage | null =>
  PASSAGES[step].from.includes(state) ? PASSAGES[step] : null

/** The steps that may be taken from a state, in the order of the work. */
export const stepsFrom = (state: State): Step[] =>
  (Object.keys(PASSAGES) as Step[]).filter((step) => PASSAGES[step].from.includes(state))

/** A case is over its time while somebody still owes it a step. */
export const isOverdue = (stepDueOn: string | null, today: string): boolean => stepDueOn !== null && stepDueOn < today

/** A step comes neither after today nor before the one that led to it. */
export function refusalOfDay(on: string, lastOn: string, today: string): Refusal | null {
  if (on > today) return { code: 'day-in-future', field: 'on', params: { today } }
  return on < lastOn ? { code: 'days-out-of-order', field: 'on', params: { after: lastOn } } : null
}

/** The same problem in the same cell so soon after it was closed has come back. */
export const RECURS_WITHIN_DAYS = 30

const MOST_WORKING_DAYS = 60

const refusalOfLimit = (days: number, field: string): Refusal | null => {
  if (days < 1) return { code: 'case-limit.too-short', field }
  return days > MOST_WORKING_DAYS ? { code: 'case-limit.too-long', field, params: { most: MOST_WORKING_DAYS } } : null
}

/** A category has a code of letters and digits, and a limit. */
export const refusalOfCategory = ({
  code,
  handlingDays,
}: Pick<UrbanCaseCategory, 'code' | 'handlingDays'>): Refusal | null =>
  /^[A-Z0-9]{2,12}$/.test(code)
    ? refusalOfLimit(handlingDays, 'handlingDays')
    : { code: 'code-wrong-shape', field: 'code' }

export const refusalOfStepLimit = ({ workingDays }: Pick<UrbanCaseStepLimit, 'workingDays'>): Refusal | null =>
  refusalOfLimit(workingDays, 'workingDays')

/** A cell's code tells its township, for life. */
export function refusalOfGridCell(
  { code, township }: Pick<UrbanGridCell, 'code' | 'township'>,
  _today: string,
  before: Pick<UrbanGridCell, 'code'> | null,
): Refusal | null {
  if (before && before.code !== code) return { code: 'grid-cell.code-fixed', field: 'code' }
  if (!/^\d{12,18}$/.test(code)) return { code: 'code-wrong-shape', field: 'code' }
  return code.startsWith(township) ? null : { code: 'grid-cell.of-another-township', field: 'code' }
}
