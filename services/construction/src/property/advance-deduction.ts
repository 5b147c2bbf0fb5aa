import {
  addDays,
  addWorkingDays,
  type Context,
  refuse,
  refuseDisorder,
  refuseFuture,
  refuseIf,
  textOf,
} from '@tongchou/service-kit'
import { LEAST_APPEAL_DAYS, decisionOf, refusalOfPoints } from './property.rules.ts'
import { DeductionState, PropertyDeduction } from './property-deduction.entity.ts'
import type {
  AppealPropertyDeductionInput,
  DecidePropertyAppealInput,
  NoticePropertyDeductionInput,
} from './property-deduction.inputs.ts'
import { PropertyCommunity, PropertyCompany } from './property-company.entity.ts'

const TEXT_LENGTH = 1000

async function communityOf(ctx: Context, { companyId, communityId }: NoticePropertyDeductionInput) {
  if (!communityId) return null
  const community = await ctx.get(PropertyCommunity, communityId, 'communityId')
  refuseIf(community.companyId !== companyId, 'deduction.community-of-another', 'communityId')
  return community.id
}

/**
 * Tells a firm of points that it is to lose 扣分告知; they count once its time to appeal has run out.
 * @throws deduction.points, deduction.appeal-too-short, deduction.community-of-another, duplicate on the notice
 */
export async function noticeDeduction(ctx: Context, input: NoticePropertyDeductionInput): Promise<PropertyDeduction> {
  const { id: companyId } = await ctx.get(PropertyCompany, input.companyId, 'companyId')
  refuse(refusalOfPoints(input.points))
  refuseFuture(input, ctx.today, 'foundOn', 'noticedOn')
  refuseDisorder(input, 'foundOn', 'noticedOn')
  const { foundOn, points, noticedOn, appealBy } = input
  const earliest = addWorkingDays(noticedOn, LEAST_APPEAL_DAYS)
  refuseIf(appealBy < earliest, 'deduction.appeal-too-short', 'appealBy', { earliest })
  const texts = {
    clause: textOf(input.clause, 'clause', 80),
    reason: textOf(input.reason, 'reason', TEXT_LENGTH),
    noticeNumber: textOf(input.noticeNumber, 'noticeNumber', 80),
  }
  const communityId = await communityOf(ctx, input)
  const noticed = { foundOn, points, noticedOn, appealBy, noticedBy: ctx.viewer.id, state: DeductionState.NOTICED }
  const open = { appealedOn: null, appeal: null, decidedOn: null, decision: null }
  const counting = { effectiveOn: addDays(appealBy, 1), countedPoints: points }
  const facts = { companyId, communityId, ...texts, ...noticed, ...open, ...counting }
  return ctx.create(PropertyDeduction, facts, 'deduction.noticed')
}

/** Enters a firm's appeal 申诉; until it is decided the points do not count. @throws deduction.appeal-late, deduction.state */
export async function appealDeduction(ctx: Context, input: AppealPropertyDeductionInput): Promise<PropertyDeduction> {
  const deduction = await ctx.get(PropertyDeduction, input.id)
  const { state, appealBy, noticedOn } = deduction
  refuseIf(state !== DeductionState.NOTICED, 'deduction.state', 'id', { state })
  const { appealedOn } = input
  refuseFuture(input, ctx.today, 'appealedOn')
  refuseIf(appealedOn < noticedOn, 'days-out-of-order', 'appealedOn', { after: noticedOn })
  refuseIf(appealedOn > appealBy, 'deduction.appeal-late', 'appealedOn', { appealBy })
  const appeal = textOf(input.appeal, 'appeal', TEXT_LENGTH)
  const patch = { state: DeductionState.APPEALED, appealedOn, appeal, effectiveOn: null }
  return ctx.update(PropertyDeduction, deduction, input.version, patch, 'deduction.appealed')
}

/**
 * Decides an appeal: a head does, and never the one who gave the notice.
 * @throws deduction.state, deduction.own-notice, deduction.points-over-notice
 */
export async function decideAppeal(ctx: Context, input: DecidePropertyAppealInput): Promise<PropertyDeduction> {
  const deduction = await ctx.get(PropertyDeduction, input.id)
  const { state, points: noticed, appealedOn, noticedBy } = deduction
  refuseIf(state !== DeductionState.APPEALED, 'deduction.state', 'id', { state })
  refuseIf(noticedBy === ctx.viewer.id, 'deduction.own-notice', 'id')
  const { points, decidedOn } = input
  refuseIf(points < 0, 'amount-below-zero', 'points')
  refuseIf(points > noticed, 'deduction.points-over-notice', 'points', { most: noticed })
  refuseFuture(input, ctx.today, 'decidedOn')
  refuseIf(decidedOn < (appealedOn ?? ''), 'days-out-of-order', 'decidedOn', { after: appealedOn })
  const decision = textOf(input.decision, 'decision', TEXT_LENGTH)
  const counting = { effectiveOn: points === 0 ? null : decidedOn, countedPoints: points }
  const patch = { state: DeductionState[decisionOf(noticed, points)], decidedOn, decision, ...counting }
  return ctx.update(PropertyDeduction, deduction, input.version, patch, 'deduction.decided', decision)
}
