import { daysBetween, type Light } from '@tongchou/frontend-kit'
import type { Joint, ServiceCaseInFull } from './case.graphql.ts'

interface Timed {
  time: 'DONE' | 'IN_TIME' | 'NEAR' | 'OVER_PROMISE' | 'OVER_LAW'
  closedOn: string | null
  promisedDueOn: string
}

/** A case that was closed after its day stays yellow: it is done, but not as promised. */
export function lightOfCase({ time, closedOn, promisedDueOn }: Timed): Light {
  if (time === 'DONE') return closedOn !== null && closedOn > promisedDueOn ? 'YELLOW' : 'GREEN'
  return { IN_TIME: 'GREEN', NEAR: 'YELLOW', OVER_PROMISE: 'RED', OVER_LAW: 'RED' }[time] as Light
}

export const isLateJoint = ({ dueOn, passedOn }: Pick<Joint, 'dueOn' | 'passedOn'>, today: string): boolean =>
  dueOn !== null && (passedOn ?? today) > dueOn

type EventWord =
  | 'accepted'
  | 'joint'
  | 'escalated'
  | 'open'
  | 'decided'
  | 'returned'
  | 'withdrawn'
  | 'process'
  | 'result'
  | 'archived'

/** One step of a case: when it came, when it was done, by when it had to be, and how many days it took. */
export interface Timing {
  key: string
  word: EventWord
  /** What a department's part is called. */
  name?: string
  department?: string | null
  from: string | null
  on: string | null
  due: string | null
  days: number | null
  late: boolean
  note: string | null
  /** Why it was done. */
  why?: string | null
}

const step = (word: EventWord, more: Partial<Timing>): Timing => ({
  key: word,
  word,
  from: null,
  on: null,
  due: null,
  days: null,
  late: false,
  note: null,
  ...more,
})

const jointStep = (joint: Joint, today: string): Timing =>
  step('joint', {
    key: joint.id,
    name: joint.name,
    department: joint.department,
    from: joint.arrivedOn,
    on: joint.passedOn,
    due: joint.dueOn,
    days: joint.waitingDays,
    late: isLateJoint(joint, today),
    note: joint.opinion,
  })

const ends = { RETURNED: 'returned', WITHDRAWN: 'withdrawn' } as const

function endStep(of: ServiceCaseInFull, today: string): Timing {
  const { stage, decidedOn, closedOn, acceptedOn, promisedDueOn, department } = of
  const ended = stage === 'RETURNED' || stage === 'WITHDRAWN' ? ends[stage] : decidedOn ? 'decided' : 'returned'
  return step(closedOn === null ? 'open' : ended, {
    department,
    from: acceptedOn,
    on: closedOn,
    due: promisedDueOn,
    days: daysBetween(acceptedOn, closedOn ?? today),
    late: (closedOn ?? today) > promisedDueOn,
    note: of.closingReason ?? of.resultDocument,
  })
}

/** 办理时间轴: every step that the case took or waits for, each timed. */
export function timelineOf(of: ServiceCaseInFull, today: string): Timing[] {
  const since = of.decidedOn ?? of.acceptedOn
  const after = (word: EventWord, on: string | null, from: string, note: string | null): Timing[] =>
    on === null ? [] : [step(word, { from, on, days: daysBetween(from, on), note })]
  return [
    step('accepted', { on: of.acceptedOn, note: of.receiptNumber }),
    ...of.joints.map((joint) => jointStep(joint, today)),
    ...(of.escalatedOn === null
      ? []
      : [
          step('escalated', {
            on: of.escalatedOn,
            note: of.escalatedTo,
            why: of.escalationReason,
          }),
        ]),
    endStep(of, today),
    ...after('process', of.processPublishedOn, since, of.publishedAt),
    ...after('result', of.resultPublishedOn, since, of.publishedAt),
    ...after('archived', of.archivedOn, of.closedOn ?? of.acceptedOn, of.archiveNumber),
  ]
}

export type Step =
  | 'route'
  | 'decide'
  | 'return'
  | 'withdraw'
  | 'publish'
  | 'archive'
  | 'escalate'
  | 'evaluate'
  | 'correct'

interface Hands {
  /** The viewer is of the service centre. */
  keeps: boolean
  /** The viewer is of the department that the case is with. */
  answers: boolean
  evaluated: boolean
}

const taken = { DECIDE: 'decide', RETURN: 'return', WITHDRAW: 'withdraw', ARCHIVE: 'archive' } as const

/** What the viewer may do with a case as it stands, in the order of the work. */
export function stepsFor(of: ServiceCaseInFull, { keeps, answers, evaluated }: Hands): Step[] {
  const mayAdvance = keeps || answers
  const isOpen = of.closedOn === null
  const isUnpublished = of.processPublishedOn === null || (of.decidedOn !== null && of.resultPublishedOn === null)
  const may: [Step, boolean][] = [
    ['route', keeps && isOpen && of.joints.length === 0],
    ...of.availableSteps.map((name): [Step, boolean] => [taken[name], mayAdvance]),
    ['publish', mayAdvance && of.isPublic && isUnpublished],
    ['escalate', keeps && isOpen && (of.daysLeft ?? 0) < 0],
    ['evaluate', keeps && !isOpen && !evaluated],
    ['correct', keeps && of.stage !== 'ARCHIVED'],
  ]
  return may.flatMap(([name, allowed]) => (allowed ? [name] : []))
}
