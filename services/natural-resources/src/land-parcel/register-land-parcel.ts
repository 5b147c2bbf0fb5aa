import {
  checkTownship,
  checkValues,
  type Context,
  Fault,
  refusalOfCreditCode,
  refuse,
  refuseFuture,
  refuseIf,
  textOf,
} from '@tongchou/service-kit'
import { LandDemand } from '../land-demand/land-demand.entity.ts'
import { refusalOfPlace } from '../single-map/place.rules.ts'
import { LandParcel, type LandParcelFacts, LandParcelStage } from './land-parcel.entity.ts'
import type { CorrectLandParcelInput, RegisterLandParcelInput } from './land-parcel.inputs.ts'
import { isParcelCode, refusalOfUse } from './land-parcel.rules.ts'

async function checkFacts(ctx: Context, values: LandParcelFacts): Promise<void> {
  checkValues(ctx, LandParcel, values)
  checkTownship(ctx, values.township)
  refuseIf(values.areaMu <= 0, 'land-parcel.area-required', 'areaMu')
  refuse(refusalOfCreditCode(values.enterpriseUscc, 'enterpriseUscc'))
  refuse(refusalOfPlace(values))
  if (values.demandId) await ctx.get(LandDemand, values.demandId, 'demandId')
}

/** Enters a parcel with its approval. @throws land-parcel.code-wrong-shape, land-parcel.code-taken, land-parcel.area-required */
export async function registerLandParcel(ctx: Context, input: RegisterLandParcelInput): Promise<LandParcel> {
  const { code, approvedOn, values } = input
  refuseIf(!isParcelCode(code), 'land-parcel.code-wrong-shape', 'code')
  await checkFacts(ctx, values)
  refuseFuture(input, ctx.today, 'approvedOn')
  const approvalDocument = textOf(input.approvalDocument, 'approvalDocument', 120)
  refuseIf(await ctx.db.repository(LandParcel).existsBy({ id: code }), 'land-parcel.code-taken', 'code')
  const entered = Object.assign(new LandParcel(), values, {
    id: code,
    stage: LandParcelStage.APPROVED,
    approvedOn,
    approvalDocument,
  })
  return ctx.create(LandParcel, entered, 'land-parcel.registered')
}

/** Puts a parcel's facts right; its steps stand. @throws conflict, land-parcel.used-over-area */
export async function correctLandParcel(ctx: Context, input: CorrectLandParcelInput): Promise<LandParcel> {
  const parcel = await ctx.get(LandParcel, input.id)
  const { values } = input
  await checkFacts(ctx, values)
  const refusal = parcel.usedMu === null ? null : refusalOfUse(parcel.usedMu, values.areaMu)
  if (refusal) throw new Fault(refusal.code, { ...refusal.params, field: 'values.areaMu' })
  return ctx.update(LandParcel, parcel, input.version, { ...values }, 'land-parcel.corrected')
}
