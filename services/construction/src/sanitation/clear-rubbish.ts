import { allows, type Context, refuse, refuseIf, textOf } from '@tongchou/service-kit'
import { refusalOfClearing, refusalOfRecheck } from './sanitation.rules.ts'
import type { ClearRubbishPointInput, RecheckRubbishPointInput } from './sanitation.inputs.ts'
import { Village } from '../village/village.entity.ts'
import { RubbishPoint, type RubbishPointValues, RubbishState, VillageInspection } from './village-rubbish.entity.ts'

const SCORED = ['inspectedOn', 'inspector', 'score', 'findings', 'photo', 'remedyDueOn'] as const

interface OfVillage {
  readonly villageId: string
  readonly township: string
}

/** What is said of a village is said under its own township. @throws not-found, village.of-another-township */
export async function checkVillage(ctx: Context, { villageId, township }: OfVillage): Promise<void> {
  const village = await ctx.get(Village, villageId, 'villageId')
  refuseIf(village.township !== township, 'village.of-another-township', 'villageId')
}

/**
 * The bureau scores a village; the township that was scored only says when it put right what was found.
 * @throws village.of-another-township, inspection.bureau-only
 */
export async function settleInspection(
  ctx: Context,
  values: VillageInspection,
  before: VillageInspection | null,
): Promise<void> {
  await checkVillage(ctx, values)
  if (allows(ctx.viewer, 'construction.keep')) return
  const isScored = (field: (typeof SCORED)[number]): boolean => before?.[field] === (values[field] ?? null)
  const changed = SCORED.find((field) => !isScored(field))
  refuseIf(changed !== undefined, 'inspection.bureau-only', changed ?? 'score')
}

/** A heap begins as found; its day is the bureau's to put off. @throws village.of-another-township, rubbish-point.day-fixed */
export async function settlePoint(ctx: Context, values: RubbishPointValues, before: RubbishPoint | null) {
  await checkVillage(ctx, values)
  if (before) {
    const isPutOff = values.dueOn > before.dueOn && !allows(ctx.viewer, 'construction.keep')
    refuseIf(isPutOff, 'rubbish-point.day-fixed', 'dueOn', { dueOn: before.dueOn })
    return {}
  }
  const blank = { clearedOn: null, photoAfter: null, verifiedOn: null, verifiedBy: null, failedChecks: 0 }
  return { state: RubbishState.FOUND, ...blank }
}

/** Reports a heap cleared, with the photograph after. @throws rubbish-point.state, day-in-future, days-out-of-order */
export async function clearRubbishPoint(ctx: Context, input: ClearRubbishPointInput): Promise<RubbishPoint> {
  const point = await ctx.get(RubbishPoint, input.id)
  const { clearedOn, version } = input
  refuse(refusalOfClearing(point, clearedOn, ctx.today))
  const photoAfter = textOf(input.photoAfter, 'photoAfter', 120)
  const patch = { state: RubbishState.CLEARED, clearedOn, photoAfter }
  return ctx.update(RubbishPoint, point, version, patch, 'rubbish-point.cleared')
}

/** The second look, by the bureau: gone, or back to be cleared, with what still lies there. */
export async function recheckRubbishPoint(ctx: Context, input: RecheckRubbishPointInput): Promise<RubbishPoint> {
  const point = await ctx.get(RubbishPoint, input.id)
  const { checkedOn, version, gone } = input
  refuse(refusalOfRecheck(point, checkedOn, ctx.today))
  if (gone) {
    const patch = { state: RubbishState.VERIFIED, verifiedOn: checkedOn, verifiedBy: ctx.viewer.name }
    return ctx.update(RubbishPoint, point, version, patch, 'rubbish-point.verified')
  }
  const note = textOf(input.note ?? '', 'note', 500)
  const patch = { state: RubbishState.FOUND, failedChecks: point.failedChecks + 1 }
  return ctx.update(RubbishPoint, point, version, patch, 'rubbish-point.sent-back', note)
}
