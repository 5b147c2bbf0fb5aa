import { type Context, refuse, refuseDisorder, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { RedLineCheck } from '../farmland/red-line-check.entity.ts'
import { LandParcel, LandParcelStage } from './land-parcel.entity.ts'
import type { AdvanceLandParcelInput, RecordParcelUseInput } from './land-parcel.inputs.ts'
import { furthest, type ParcelDays, refusalOfStep, refusalOfUse } from './land-parcel.rules.ts'

/** Land within the permanent basic farmland is not supplied, nor land that was not laid over the line. */
async function checkRedLine(ctx: Context, parcel: LandParcel): Promise<void> {
  const checks = await ctx.db.repository(RedLineCheck).findBy({ parcelCode: parcel.id })
  refuseIf(checks.length === 0, 'land-parcel.red-line-unchecked', 'stage')
  const breach = checks.find(({ overlapMu, lawfulOn, clearedOn }) => overlapMu > 0 && !lawfulOn && !clearedOn)
  refuseIf(breach !== undefined, 'land-parcel.on-red-line', 'stage', { overlapMu: breach?.overlapMu })
}

type Facts = Partial<LandParcel>

/** What each step writes down. */
const WRITES: Readonly<
  Record<LandParcelStage, (on: string, document: string, input: AdvanceLandParcelInput) => Facts>
> = {
  APPROVED: (approvedOn, approvalDocument) => ({ approvedOn, approvalDocument }),
  EXPROPRIATED: (expropriatedOn, expropriationDocument) => ({ expropriatedOn, expropriationDocument }),
  SUPPLIED: (suppliedOn, supplyDocument, { supplyMode, recipient, startDueOn }) => ({
    suppliedOn,
    supplyDocument,
    supplyMode: supplyMode ?? null,
    recipient: textOf(recipient ?? '', 'recipient', 120),
    startDueOn: startDueOn ?? null,
  }),
  STARTED: (startedOn, startDocument) => ({ startedOn, startDocument }),
  COMPLETED: (completedOn, completionDocument) => ({ completedOn, completionDocument }),
}

/**
 * Takes a parcel a step further, with the step's document and day.
 * @throws land-parcel.step-taken, land-parcel.step-missing, land-parcel.red-line-unchecked, land-parcel.on-red-line
 */
export async function advanceLandParcel(ctx: Context, input: AdvanceLandParcelInput): Promise<LandParcel> {
  const parcel = await ctx.get(LandParcel, input.id)
  const { stage, on } = input
  refuseFuture(input, ctx.today, 'on')
  const document = textOf(input.document, 'document', 120)
  refuse(refusalOfStep(parcel satisfies ParcelDays, stage, on))
  if (stage === LandParcelStage.SUPPLIED) {
    refuseIf(!input.supplyMode, 'land-parcel.supply-mode-required', 'supplyMode')
    refuseDisorder(input, 'on', 'startDueOn')
    await checkRedLine(ctx, parcel)
  }
  const reached = LandParcelStage[furthest(parcel.stage, stage)]
  const patch = { ...WRITES[stage](on, document, input), stage: reached }
  return ctx.update(LandParcel, parcel, input.version, patch, `land-parcel.${stage.toLowerCase()}`)
}

/** Notes how much of a parcel is in use, and whether it produces as its contract says. @throws land-parcel.used-over-area, land-parcel.not-started */
export async function recordParcelUse(ctx: Context, input: RecordParcelUseInput): Promise<LandParcel> {
  const parcel = await ctx.get(LandParcel, input.id)
  refuseIf(parcel.startedOn === null, 'land-parcel.not-started', 'id')
  refuseFuture(input, ctx.today, 'notedOn', 'producingOn', 'standardMetOn')
  refuseIf(input.usedMu < 0, 'amount-below-zero', 'usedMu')
  refuse(refusalOfUse(input.usedMu, parcel.areaMu))
  const producingOn = input.producingOn ?? null
  const standardMetOn = input.standardMetOn ?? null
  refuseIf(producingOn !== null && parcel.completedOn === null, 'land-parcel.step-missing', 'producingOn', {
    needed: 'COMPLETED',
  })
  refuseIf(standardMetOn !== null && producingOn === null, 'land-parcel.not-producing', 'standardMetOn')
  refuseDisorder(
    { completedOn: parcel.completedOn, producingOn, standardMetOn },
    'completedOn',
    'producingOn',
    'standardMetOn',
  )
  const patch = { usedMu: input.usedMu, usedNotedOn: input.notedOn, producingOn, standardMetOn }
  return ctx.update(LandParcel, parcel, input.version, patch, 'land-parcel.use-recorded')
}
