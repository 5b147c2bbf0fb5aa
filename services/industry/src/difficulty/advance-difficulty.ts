import { allows, type Context, Fault, addWorkingDays, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { Difficulty, DifficultyStage } from './difficulty.entity.ts'
import type {
  AnswerDifficultyInput,
  AssignDifficultyInput,
  ConfirmDifficultyInput,
  DifficultyConfirmation,
  RaiseDifficultyInput,
} from './difficulty.inputs.ts'
import { type DifficultyStep, ROUTES, stageAfter, WORKING_DAYS } from './difficulty.rules.ts'

const CODE_BYTES = 8
const BEST = 5
export const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

function take(step: DifficultyStep, { stage }: Difficulty): DifficultyStage {
  const next = stageAfter(step, stage)
  if (!next) throw new Fault('difficulty.stage-step', { field: 'id', step, stage })
  return DifficultyStage[next]
}

/** Notes what an enterprise asks for. The answer carries, this once, the code with which the enterprise alone can confirm. */
export async function raiseDifficulty(
  ctx: Context,
  input: RaiseDifficultyInput,
): Promise<Difficulty & { confirmationCode: string }> {
  const { id: enterpriseId, township } = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseFuture(input, ctx.today, 'raisedOn')
  const confirmationCode = randomBytes(CODE_BYTES).toString('hex').toUpperCase()
  const { kind, raisedOn } = input
  const asked = {
    enterpriseId,
    township,
    kind,
    title: textOf(input.title, 'title', 120),
    description: textOf(input.description, 'description', 2000),
    raisedOn,
    dueOn: addWorkingDays(raisedOn, WORKING_DAYS[kind]!),
  }
  const answers = { department: null, joint: [], reply: null, repliedOn: null, resolution: null, resolvedOn: null }
  const word = { confirmedOn: null, confirmedBy: null, satisfaction: null, sentBack: 0 }
  const facts = { ...asked, ...answers, ...word, stage: DifficultyStage.RAISED, codeHash: hashOf(confirmationCode) }
  return Object.assign(await ctx.create(Difficulty, facts, 'difficulty.raised'), { confirmationCode })
}

/** Sends it to the department that answers. @throws difficulty.stage-step, days-out-of-order */
export async function assignDifficulty(ctx: Context, input: AssignDifficultyInput): Promise<Difficulty> {
  const difficulty = await ctx.get(Difficulty, input.id)
  const stage = take('assign', difficulty)
  const dueOn = input.dueOn ?? difficulty.dueOn
  refuseIf(dueOn < difficulty.raisedOn, 'days-out-of-order', 'dueOn', { after: 'raisedOn' })
  const department = input.department ?? ROUTES[difficulty.kind]!
  const patch = { stage, department, joint: input.joint, dueOn }
  return ctx.update(Difficulty, difficulty, input.version, patch, 'difficulty.assigned')
}

/** The department that answers, or the service's own staff for it, and nobody else. */
async function getOwn(ctx: Context, id: string): Promise<Difficulty> {
  const difficulty = await ctx.get(Difficulty, id)
  const isOwn = ctx.viewer.department !== null && ctx.viewer.department === difficulty.department
  if (!isOwn && !allows(ctx.viewer, 'industry.keep')) throw new Fault('difficulty.not-yours', { field: 'id' })
  return difficulty
}

export async function replyToDifficulty(ctx: Context, input: AnswerDifficultyInput): Promise<Difficulty> {
  const difficulty = await getOwn(ctx, input.id)
  const patch = { stage: take('reply', difficulty), reply: textOf(input.text, 'text', 2000), repliedOn: ctx.today }
  return ctx.update(Difficulty, difficulty, input.version, patch, 'difficulty.replied')
}

export async function resolveDifficulty(ctx: Context, input: AnswerDifficultyInput): Promise<Difficulty> {
  const difficulty = await getOwn(ctx, input.id)
  const resolution = textOf(input.text, 'text', 2000)
  const patch = { stage: take('resolve', difficulty), resolution, resolvedOn: ctx.today }
  return ctx.update(Difficulty, difficulty, input.version, patch, 'difficulty.resolved')
}

const matches = (code: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(code.trim().toUpperCase())), Buffer.from(hash))

/**
 * The enterprise says whether it is settled. It needs no account but its code; whoever is signed in is staff, and staff
 * cannot speak for the enterprise.
 * @throws difficulty.enterprise-only, difficulty.code-wrong, difficulty.stage-step, difficulty.satisfaction
 */
export async function confirmDifficulty(ctx: Context, input: ConfirmDifficultyInput): Promise<DifficultyConfirmation> {
  refuseIf(ctx.viewer.id !== '', 'difficulty.enterprise-only', 'difficulty')
  const { difficulty: id, uscc: enterpriseId, satisfaction, settled } = input
  const difficulty = await ctx.db.repository(Difficulty).findOneBy({ id, enterpriseId })
  // One answer for an unknown difficulty and a wrong code: the door is open to everyone, and tells nothing.
  if (!difficulty || !matches(input.code, difficulty.codeHash))
    throw new Fault('difficulty.code-wrong', { field: 'code' })
  const stage = take(settled ? 'confirm' : 'send-back', difficulty)
  refuseIf(satisfaction < 1 || satisfaction > BEST, 'difficulty.satisfaction', 'satisfaction')
  const confirmedBy = textOf(input.contact, 'contact', 60)
  const patch = settled
    ? { stage, confirmedOn: ctx.today, confirmedBy, satisfaction }
    : { stage, confirmedBy, satisfaction, sentBack: difficulty.sentBack + 1 }
  await ctx.update(
    Difficulty,
    difficulty,
    difficulty.version,
    patch,
    settled ? 'difficulty.confirmed' : 'difficulty.sent-back',
  )
  return { stage, on: ctx.today }
}
