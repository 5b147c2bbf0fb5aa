import {
  keepRecord,
  refuseBelowZero,
  refuseDisorder,
  refuseFuture,
  refuseIf,
  textOf,
  textOrNone,
  type Context,
} from '@tongchou/service-kit'
import { ParkApproval } from './park-approval.entity.ts'
import type {
  KeepParkApprovalInput,
  KeepParkInput,
  KeepParkUtilityInput,
  KeepParkWorkInput,
  RecordParkLandInput,
} from './park.inputs.ts'
import { ParkFundingMode, ParkWork } from './park-work.entity.ts'
import { Park, ParkLand, ParkUtility } from './park.entity.ts'

const WHOLE = 100

export function keepPark(ctx: Context, input: KeepParkInput): Promise<Park> {
  refuseBelowZero(input, 'plannedIntensity')
  const wrong = input.plannedIndustries.findIndex((code) => !/^[A-T]\d{0,4}$/.test(code))
  refuseIf(wrong >= 0, 'enterprise.industry-code-wrong-shape', `plannedIndustries[${wrong}]`)
  const { kind, plannedIndustries, plannedIntensity } = input
  const facts = { name: textOf(input.name, 'name', 80), kind, plannedIndustries, plannedIntensity }
  return keepRecord(ctx, Park, input, 'park', facts)
}

/** Land of one use from a day on; what was before ends on that day. @throws park.land-before-latest, amount-below-zero */
export async function recordParkLand(ctx: Context, input: RecordParkLandInput): Promise<ParkLand> {
  const park = await ctx.get(Park, input.parkId, 'parkId')
  refuseBelowZero(input, 'areaMu')
  refuseFuture(input, ctx.today, 'from')
  const known = await ctx.load.many(ParkLand, 'parkId', park.id, 'fromDay')
  const latest = known.findLast(({ landUse }) => landUse === input.landUse)
  if (latest) {
    refuseIf(input.from <= latest.fromDay, 'park.land-before-latest', 'from', { latest: latest.fromDay })
    await ctx.update(ParkLand, latest, latest.version, { untilDay: input.from }, 'park-land.ended')
  }
  const { landUse, areaMu, from: fromDay } = input
  return ctx.create(ParkLand, { parkId: park.id, landUse, areaMu, fromDay, untilDay: null }, 'park-land.recorded')
}

export async function keepParkUtility(ctx: Context, input: KeepParkUtilityInput): Promise<ParkUtility> {
  const { id: parkId } = await ctx.get(Park, input.parkId, 'parkId')
  refuseBelowZero(input, 'capacity', 'demand')
  refuseFuture(input, ctx.today, 'readOn')
  const { kind, capacity, demand, readOn } = input
  const facts = { parkId, kind, capacity, demand, readOn }
  return keepRecord(ctx, ParkUtility, input, 'park-utility', facts)
}

const needsContract: readonly ParkFundingMode[] = [ParkFundingMode.PPP, ParkFundingMode.ENTERPRISE_BUILT]

/**
 * Plans a section of a park's works, begins or accepts it.
 * @throws park-work.accepted-incomplete, park-work.accepted-over-plan, park-work.contract-required, days-out-of-order
 */
export async function keepParkWork(ctx: Context, input: KeepParkWorkInput): Promise<ParkWork> {
  const { id: parkId } = await ctx.get(Park, input.parkId, 'parkId')
  refuseIf(input.plannedKm <= 0, 'park-work.length-required', 'plannedKm')
  refuseBelowZero(input, 'acceptedKm', 'cost', 'outsideShare')
  refuseIf(input.outsideShare > WHOLE, 'share-over-hundred', 'outsideShare')
  const startedOn = input.startedOn ?? null
  const acceptedOn = input.acceptedOn ?? null
  const acceptedKm = input.acceptedKm ?? null
  refuseIf(
    (acceptedOn === null) !== (acceptedKm === null),
    'park-work.accepted-incomplete',
    acceptedKm === null ? 'acceptedKm' : 'acceptedOn',
  )
  refuseIf(acceptedOn !== null && startedOn === null, 'park-work.accepted-before-start', 'startedOn')
  refuseIf(acceptedKm !== null && acceptedKm > input.plannedKm, 'park-work.accepted-over-plan', 'acceptedKm', {
    plannedKm: input.plannedKm,
  })
  refuseFuture(input, ctx.today, 'startedOn', 'acceptedOn')
  refuseDisorder(input, 'startedOn', 'acceptedOn')
  const contractNumber = textOrNone(input.contractNumber, 'contractNumber', 80)
  const lacksContract = startedOn !== null && contractNumber === null && needsContract.includes(input.fundingMode)
  refuseIf(lacksContract, 'park-work.contract-required', 'contractNumber')
  const { kind, plannedKm, plannedBy, fundingMode, cost, outsideShare } = input
  const name = textOf(input.name, 'name', 120)
  const done = { startedOn, acceptedKm, acceptedOn }
  const facts = { parkId, kind, name, plannedKm, plannedBy, ...done, fundingMode, cost, outsideShare, contractNumber }
  return keepRecord(ctx, ParkWork, input, 'park-work', facts)
}

/** Notes how far a paper of a park has come. @throws park-approval.document-required, park-approval.step-missing */
export async function keepParkApproval(ctx: Context, input: KeepParkApprovalInput): Promise<ParkApproval> {
  const { id: parkId } = await ctx.get(Park, input.parkId, 'parkId')
  refuseFuture(input, ctx.today, 'draftedOn', 'reviewedOn', 'submittedOn', 'approvedOn')
  refuseDisorder(input, 'draftedOn', 'reviewedOn', 'submittedOn', 'approvedOn')
  const submittedOn = input.submittedOn ?? null
  const approvedOn = input.approvedOn ?? null
  const documentNumber = textOrNone(input.documentNumber, 'documentNumber', 80)
  refuseIf(approvedOn !== null && submittedOn === null, 'park-approval.step-missing', 'submittedOn')
  refuseIf(approvedOn !== null && documentNumber === null, 'park-approval.document-required', 'documentNumber')
  const days = { draftedOn: input.draftedOn ?? null, reviewedOn: input.reviewedOn ?? null, submittedOn, approvedOn }
  const facts = { parkId, kind: input.kind, ...days, documentNumber }
  return keepRecord(ctx, ParkApproval, input, 'park-approval', facts)
}
