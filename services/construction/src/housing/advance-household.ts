import { type Context, Fault, refuse, refuseBelowZero, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { ExpropriationAgreement, Household, HouseholdState } from './household.entity.ts'
import { refusalOfResettlement, refusalOfStep } from './household.rules.ts'
import type { AssessHouseholdInput, HouseholdDayInput, SignExpropriationAgreementInput } from './housing.inputs.ts'

const { ASSESSED, AGREED, VACATED, RESETTLED } = HouseholdState

async function agreementOf(ctx: Context, householdId: string): Promise<ExpropriationAgreement> {
  const agreement = await ctx.db.repository(ExpropriationAgreement).findOneBy({ householdId })
  if (!agreement) throw new Fault('household.no-agreement', { field: 'id' })
  return agreement
}

/** Notes what a household's old home is worth. @throws household.step-order, amount-below-zero */
export async function assessHousehold(ctx: Context, input: AssessHouseholdInput): Promise<Household> {
  const household = await ctx.get(Household, input.id)
  const { assessedOn, assessedValue } = input
  const day = { on: assessedOn, field: 'assessedOn', today: ctx.today }
  refuse(refusalOfStep(household.state, ASSESSED, household.registeredOn, day))
  refuseBelowZero(input, 'assessedValue')
  return ctx.update(
    Household,
    household,
    input.version,
    { state: ASSESSED, assessedOn, assessedValue },
    'household.assessed',
  )
}

/** Signs a household's agreement 征收协议. @throws household.step-order, amount-below-zero, duplicate on the number */
export async function signAgreement(ctx: Context, input: SignExpropriationAgreementInput): Promise<Household> {
  const household = await ctx.get(Household, input.id)
  const { kind, compensation, signedOn } = input
  const day = { on: signedOn, field: 'signedOn', today: ctx.today }
  refuse(refusalOfStep(household.state, AGREED, household.assessedOn ?? household.registeredOn, day))
  refuseBelowZero(input, 'compensation')
  const number = textOf(input.number, 'number', 60)
  const facts = { householdId: household.id, number, kind, compensation, signedOn, paidOn: null }
  const agreed = await ctx.update(Household, household, input.version, { state: AGREED }, 'household.agreed')
  await ctx.create(ExpropriationAgreement, facts, 'agreement.signed')
  return agreed
}

/** Notes that the compensation of an agreement was paid out. @throws agreement.paid-already, day-in-future */
export async function payCompensation(ctx: Context, input: HouseholdDayInput): Promise<Household> {
  const household = await ctx.get(Household, input.id)
  const agreement = await agreementOf(ctx, household.id)
  refuseIf(agreement.paidOn !== null, 'agreement.paid-already', 'on')
  refuseFuture(input, ctx.today, 'on')
  refuseIf(input.on < agreement.signedOn, 'days-out-of-order', 'on', { after: agreement.signedOn })
  await ctx.update(ExpropriationAgreement, agreement, agreement.version, { paidOn: input.on }, 'agreement.paid')
  return household
}

/** Notes that a household has left its old home. @throws household.step-order, day-in-future, days-out-of-order */
export async function vacateHousehold(ctx: Context, { id, version, on }: HouseholdDayInput): Promise<Household> {
  const household = await ctx.get(Household, id)
  const { signedOn } = await agreementOf(ctx, id)
  refuse(refusalOfStep(household.state, VACATED, signedOn, { on, field: 'on', today: ctx.today }))
  return ctx.update(Household, household, version, { state: VACATED, vacatedOn: on }, 'household.vacated')
}

/** Notes that a household lives anew. @throws household.step-order, household.compensation-unpaid */
export async function resettleHousehold(ctx: Context, { id, version, on }: HouseholdDayInput): Promise<Household> {
  const household = await ctx.get(Household, id)
  const { kind, paidOn, signedOn } = await agreementOf(ctx, id)
  refuse(
    refusalOfStep(household.state, RESETTLED, household.vacatedOn ?? signedOn, { on, field: 'on', today: ctx.today }),
  )
  refuse(refusalOfResettlement(kind, paidOn))
  return ctx.update(Household, household, version, { state: RESETTLED, resettledOn: on }, 'household.resettled')
}
