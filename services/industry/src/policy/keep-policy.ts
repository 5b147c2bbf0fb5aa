import {
  type Context,
  Fault,
  keepRecord,
  refuseBelowZero,
  refuseDisorder,
  refuseFuture,
  refuseIf,
  textOf,
  textOrNone,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { AwardStage, Policy, PolicyAward, PolicyPoint } from './policy.entity.ts'
import type { AdvanceAwardInput, ApplyForAwardInput, KeepPolicyInput, KeepPolicyPointInput } from './policy.inputs.ts'
import { factsOf } from './policy.repository.ts'
import { awardStagesAfter, hindrancesOf } from './policy.rules.ts'

/** The policies are public: whoever may apply may read them. */
export async function getPolicy(ctx: Context, id: string): Promise<Policy> {
  const policy = await ctx.db.repository(Policy).findOneBy({ id })
  if (!policy) throw new Fault('not-found', { field: 'policyId', type: 'IndustryPolicy' })
  return policy
}

export function keepPolicy(ctx: Context, input: KeepPolicyInput): Promise<Policy> {
  refuseDisorder(input, 'validFrom', 'validUntil')
  const { eligibility, level, validFrom } = input
  const reward = input.reward ?? null
  if (reward) {
    refuseBelowZero(reward, 'base', 'perPoint', 'most')
    refuseIf(reward.most < reward.base, 'policy.reward-most', 'reward.most')
  }
  const { leastRevenue, mostRevenue } = eligibility
  refuseIf((leastRevenue ?? 0) > (mostRevenue ?? Infinity), 'policy.revenue-order', 'eligibility.mostRevenue')
  const name = textOf(input.name, 'name', 120)
  const documentNumber = textOf(input.documentNumber, 'documentNumber', 80)
  const facts = { name, level, documentNumber, validFrom, validUntil: input.validUntil ?? null }
  return keepRecord(ctx, Policy, input, 'policy', {
    ...facts,
    eligibility: { ...eligibility },
    reward: reward && { ...reward },
  })
}

/** One point of a policy; it is carried out when something shows it. @throws policy.evidence-required */
export async function keepPolicyPoint(ctx: Context, input: KeepPolicyPointInput): Promise<PolicyPoint> {
  const { id: policyId } = await getPolicy(ctx, input.policyId)
  refuseIf(input.pointNumber < 1, 'policy.point-number', 'pointNumber')
  refuseBelowZero(input, 'amount', 'beneficiaries')
  refuseFuture(input, ctx.today, 'doneOn')
  const evidence = textOrNone(input.evidence, 'evidence', 2000)
  const doneOn = input.doneOn ?? null
  refuseIf(doneOn !== null && evidence === null, 'policy.evidence-required', 'evidence')
  const title = textOf(input.title, 'title', 200)
  const { pointNumber, department, amount, beneficiaries } = input
  const facts = { policyId, pointNumber, title, department, amount, beneficiaries, evidence, doneOn }
  return keepRecord(ctx, PolicyPoint, input, 'policy-point', facts)
}

/** An enterprise asks for its reward under a policy. @throws policy.not-valid, policy.not-eligible (with the parts not met), duplicate */
export async function applyForAward(ctx: Context, input: ApplyForAwardInput): Promise<PolicyAward> {
  const enterprise = await ctx.get(Enterprise, input.uscc, 'uscc')
  const policy = await getPolicy(ctx, input.policyId)
  const { amount, appliedOn } = input
  refuseIf(amount <= 0, 'amount-not-positive', 'amount')
  refuseFuture(input, ctx.today, 'appliedOn')
  const isValid = policy.validFrom <= appliedOn && appliedOn <= (policy.validUntil ?? '9999')
  refuseIf(!isValid, 'policy.not-valid', 'appliedOn', { from: policy.validFrom, until: policy.validUntil })
  const [facts] = await factsOf(ctx, [enterprise])
  const hindrances = hindrancesOf(facts!, policy.eligibility)
  refuseIf(hindrances.length > 0, 'policy.not-eligible', 'uscc', { hindrances })
  const award = { policyId: policy.id, enterpriseId: enterprise.id, awardYear: Number(appliedOn.slice(0, 4)) }
  const open = { stage: AwardStage.APPLIED, amount, appliedOn, steppedOn: null, paymentNumber: null, remark: null }
  return ctx.create(PolicyAward, { ...award, ...open }, 'award.applied')
}

/** Takes an application one step on. @throws award.stage-step, award.payment-required, reason-required */
export async function advanceAward(ctx: Context, input: AdvanceAwardInput): Promise<PolicyAward> {
  const award = await ctx.get(PolicyAward, input.id)
  const allowed = awardStagesAfter(award.stage)
  const { stage, on: steppedOn } = input
  refuseIf(!allowed.includes(stage), 'award.stage-step', 'stage', { from: award.stage, to: stage, allowed })
  refuseFuture(input, ctx.today, 'on')
  refuseIf(steppedOn < (award.steppedOn ?? award.appliedOn), 'days-out-of-order', 'on')
  const amount = input.amount ?? award.amount
  refuseIf(amount <= 0, 'amount-not-positive', 'amount')
  const fixed = stage === AwardStage.PAID && amount !== award.amount
  refuseIf(fixed, 'award.amount-approved', 'amount', { approved: award.amount / 100 })
  const paymentNumber = textOrNone(input.paymentNumber, 'paymentNumber', 80)
  refuseIf(stage === AwardStage.PAID && paymentNumber === null, 'award.payment-required', 'paymentNumber')
  const remark = textOrNone(input.remark, 'remark', 500)
  refuseIf(stage === AwardStage.REFUSED && remark === null, 'reason-required', 'remark')
  const patch = { stage, steppedOn, amount, paymentNumber, remark: remark ?? award.remark }
  return ctx.update(PolicyAward, award, input.version, patch, `award.${stage.toLowerCase()}`, remark)
}
