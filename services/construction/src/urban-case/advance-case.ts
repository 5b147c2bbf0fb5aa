import { allows, type Context, daysBetween, Fault, refuse, refuseIf, textOf, textOrNone } from '@tongchou/service-kit'
import { getCategory, stepDueOn } from './case-limits.ts'
import { CaseState, CaseStepKind } from './urban-case.codes.ts'
import { UrbanCase } from './urban-case.entity.ts'
import type {
  CheckUrbanCaseInput,
  DispatchUrbanCaseInput,
  HandleUrbanCaseInput,
  RejectUrbanCaseInput,
  StepUrbanCaseInput,
} from './urban-case.inputs.ts'
import { passageOf, refusalOfDay } from './urban-case.rules.ts'
import { UrbanCaseStep } from './urban-case-step.entity.ts'

const DEPARTMENT_CODE = /^[a-z][a-z0-9-]{1,39}$/
const NOTE_LENGTH = 1000

interface Taken {
  readonly step: Exclude<`${CaseStepKind}`, 'REPORT'>
  readonly on: string
  readonly note: string | null
  readonly facts?: Partial<UrbanCase>
}

/** What the trail calls a step that was taken. */
const DONE = {
  FILE: 'filed',
  REJECT: 'rejected',
  DISPATCH: 'dispatched',
  REDISPATCH: 'redispatched',
  HANDLE: 'handled',
  RETURN: 'returned',
  VERIFY: 'verified',
  CLOSE: 'closed',
} as const

/** Takes a case one step on and adds the step to its course. @throws case.step-order, day-in-future, days-out-of-order */
async function take(ctx: Context, known: UrbanCase, version: number, { step, on, note, facts }: Taken) {
  const passage = passageOf(step, known.state)
  if (!passage) throw new Fault('case.step-order', { field: 'id', step, state: known.state })
  const course = await ctx.load.many(UrbanCaseStep, 'caseId', known.id, 'position')
  refuse(refusalOfDay(on, course.at(-1)?.happenedOn ?? known.reportedOn, ctx.today))
  const category = await getCategory(ctx, known.categoryId)
  const due = passage.next === null ? null : await stepDueOn(ctx, category, passage.next, on)
  const patch = { ...facts, state: CaseState[passage.to], stepDueOn: due }
  const advanced = await ctx.update(UrbanCase, known, version, patch, `case.${DONE[step]}`, note)
  const entry = { caseId: known.id, position: course.length + 1, step: CaseStepKind[step], happenedOn: on, note }
  const whose = { dueOn: known.stepDueOn, department: advanced.department, takenBy: ctx.viewer.name }
  await ctx.create(UrbanCaseStep, { ...entry, ...whose }, 'case-step.taken')
  return advanced
}

/** Accepts a collected problem as a case 立案. */
export async function fileCase(ctx: Context, { id, version, on, note }: StepUrbanCaseInput): Promise<UrbanCase> {
  const known = await ctx.get(UrbanCase, id)
  return take(ctx, known, version, { step: 'FILE', on, note: textOrNone(note, 'note', NOTE_LENGTH) })
}

/** Finds that it is no case of the town's management 不予立案, and says why. */
export async function rejectCase(ctx: Context, { id, version, on, reason }: RejectUrbanCaseInput): Promise<UrbanCase> {
  const known = await ctx.get(UrbanCase, id)
  const note = textOf(reason, 'reason', NOTE_LENGTH)
  return take(ctx, known, version, { step: 'REJECT', on, note, facts: { rejectedOn: on } })
}

/**
 * Sends a case to a department or to its township 派遣; sent on to somebody else 改派, it says why.
 * @throws case.step-order, case.same-handler, code-wrong-shape, text-required on the reason
 */
export async function dispatchCase(ctx: Context, input: DispatchUrbanCaseInput): Promise<UrbanCase> {
  const { id, version, on } = input
  const known = await ctx.get(UrbanCase, id)
  const department = input.department ?? null
  refuseIf(department !== null && !DEPARTMENT_CODE.test(department), 'code-wrong-shape', 'department')
  const isFirst = known.state === CaseState.FILED
  const step = isFirst ? 'DISPATCH' : 'REDISPATCH'
  if (!passageOf(step, known.state)) throw new Fault('case.step-order', { field: 'id', step, state: known.state })
  refuseIf(!isFirst && department === known.department, 'case.same-handler', 'department')
  const note = isFirst
    ? textOrNone(input.reason, 'reason', NOTE_LENGTH)
    : textOf(input.reason ?? '', 'reason', NOTE_LENGTH)
  return take(ctx, known, version, { step, on, note, facts: { department } })
}

/** Those it was dispatched to, or the service's own staff for them, and nobody else. */
async function getOwn(ctx: Context, id: string): Promise<UrbanCase> {
  const known = await ctx.get(UrbanCase, id)
  const { viewer } = ctx
  const isOwn = known.department === null ? viewer.township === known.township : viewer.department === known.department
  if (!isOwn && !allows(viewer, 'construction.keep')) throw new Fault('case.not-yours', { field: 'id' })
  return known
}

/** Reports a case handled 处置, with what shows it. @throws case.not-yours, case.step-order */
export async function handleCase(ctx: Context, input: HandleUrbanCaseInput): Promise<UrbanCase> {
  const { id, version, on } = input
  const known = await getOwn(ctx, id)
  const note = textOf(input.result, 'result', NOTE_LENGTH)
  const photoAfter = textOf(input.photoAfter, 'photoAfter', 120)
  return take(ctx, known, version, { step: 'HANDLE', on, note, facts: { handledOn: on, photoAfter } })
}

/** Looks on the spot whether it is so 核查; what is not goes back for rework 返工, with what is lacking. */
export async function checkCase(ctx: Context, input: CheckUrbanCaseInput): Promise<UrbanCase> {
  const { id, version, on, passed } = input
  const known = await ctx.get(UrbanCase, id)
  const note = passed ? textOrNone(input.note, 'note', NOTE_LENGTH) : textOf(input.note ?? '', 'note', NOTE_LENGTH)
  const checked = { checkedOn: known.checkedOn ?? on }
  const facts = passed ? checked : { ...checked, returns: known.returns + 1, returnedOn: known.returnedOn ?? on }
  return take(ctx, known, version, { step: passed ? 'VERIFY' : 'RETURN', on, note, facts })
}

/** Closes a checked case 结案. */
export async function closeCase(ctx: Context, { id, version, on, note }: StepUrbanCaseInput): Promise<UrbanCase> {
  const known = await ctx.get(UrbanCase, id)
  return take(ctx, known, version, {
    step: 'CLOSE',
    on,
    note: textOrNone(note, 'note', NOTE_LENGTH),
    facts: { closedOn: on, daysToClose: daysBetween(known.reportedOn, on) },
  })
}
