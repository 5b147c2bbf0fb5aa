import {
  allows,
  type Context,
  refusalOfCreditCode,
  refuse,
  refuseBelowZero,
  refuseDisorder,
  refuseFuture,
  refuseIf,
  textOf,
} from '@tongchou/service-kit'
import { Park } from '../park/park.entity.ts'
import { Enterprise, EnterpriseStatus } from './enterprise.entity.ts'
import { EnterpriseStatusPeriod } from './enterprise-status.entity.ts'
import type { KeepEnterpriseInput } from './enterprise.inputs.ts'
import { judgeIndustryCode, unitOf } from './enterprise.rules.ts'

const FULLEST = 150

/** A township's staff keep their own township's enterprises, the owning departments all. */
const keepsElsewhere = (ctx: Context, township: string): boolean =>
  !allows(ctx.viewer, 'industry.keep') && ctx.viewer.township !== township && ctx.viewer.id !== 'platform'

function refuseWrong(ctx: Context, input: KeepEnterpriseInput): void {
  refuseIf(input.uscc === '', 'text-required', 'uscc')
  refuse(refusalOfCreditCode(input.uscc))
  const industry = judgeIndustryCode(input.industryCode)
  refuseIf(industry !== 'right', `enterprise.industry-code-${industry}`, 'industryCode')
  refuseIf(keepsElsewhere(ctx, input.township), 'enterprise.other-township', 'township')
  refuseBelowZero(input, 'annualRevenue', 'landMu')
  const { capacityStandard } = input
  refuseIf(capacityStandard <= 0 || capacityStandard > FULLEST, 'enterprise.capacity-standard', 'capacityStandard')
  refuseFuture(input, ctx.today, 'establishedOn', 'aboveScaleSince', 'enteredParkOn')
  refuseDisorder(input, 'establishedOn', 'aboveScaleSince')
  refuseDisorder(input, 'establishedOn', 'enteredParkOn')
  const settles = input.enteredParkOn != null || input.parkEntryPlannedOn != null
  refuseIf(settles && input.parkId == null, 'enterprise.park-required', 'parkId')
}

/**
 * Registers an enterprise, running normally from its establishment, or puts its facts right.
 * @throws credit-code-wrong-shape, credit-code-wrong-check-sign, enterprise.industry-code-…, duplicate, version-required
 */
export async function keepEnterprise(ctx: Context, input: KeepEnterpriseInput): Promise<Enterprise> {
  refuseWrong(ctx, input)
  if (input.parkId) await ctx.get(Park, input.parkId, 'parkId')
  const facts = {
    name: textOf(input.name, 'name', 120),
    township: input.township,
    industryCode: input.industryCode,
    aboveScaleSince: input.aboveScaleSince ?? null,
    establishedOn: input.establishedOn,
    isKey: input.key,
    capacityStandard: input.capacityStandard,
    annualRevenue: input.annualRevenue ?? null,
    landMu: input.landMu ?? null,
    parkId: input.parkId ?? null,
    parkEntryPlannedOn: input.parkEntryPlannedOn ?? null,
    enteredParkOn: input.enteredParkOn ?? null,
  }
  const whole = { ...facts, unit: unitOf(facts, ctx.today) }
  const known = await ctx.load.one(Enterprise, input.uscc)
  if (known) {
    refuseIf(input.version == null, 'enterprise.registered-already', 'uscc')
    return ctx.update(Enterprise, known, input.version!, whole, 'enterprise.amended')
  }
  refuseIf(input.version != null, 'not-found', 'uscc', { type: 'Enterprise', id: input.uscc })
  const standing = { status: EnterpriseStatus.NORMAL, enterpriseClass: null }
  const enterprise = await ctx.create(Enterprise, { id: input.uscc, ...whole, ...standing }, 'enterprise.registered')
  await ctx.create(
    EnterpriseStatusPeriod,
    {
      enterpriseId: enterprise.id,
      status: EnterpriseStatus.NORMAL,
      fromDay: input.establishedOn,
      untilDay: null,
      reason: null,
    },
    'enterprise.status-set',
  )
  return enterprise
}
