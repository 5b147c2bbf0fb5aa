import { refuseFuture, refuseIf, textOf, type Context } from '@tongchou/service-kit'
import { Enterprise, EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { EnterprisePlan } from './enterprise-plan.entity.ts'
import type {
  CloseEnterprisePlanInput,
  OpenEnterprisePlanInput,
  ReviewEnterprisePlanInput,
} from './enterprise-plan.inputs.ts'

const LONGEST = 2000
const inNeed: readonly EnterpriseStatus[] = [EnterpriseStatus.REDUCED, EnterpriseStatus.SUSPENDED]

/** Opens a plan for an enterprise that makes less. @throws plan.not-in-need, plan.open-already, plan.review-days */
export async function openEnterprisePlan(ctx: Context, input: OpenEnterprisePlanInput): Promise<EnterprisePlan> {
  const enterprise = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseIf(!inNeed.includes(enterprise.status), 'plan.not-in-need', 'uscc', { status: enterprise.status })
  refuseFuture(input, ctx.today, 'openedOn')
  const plans = await ctx.load.many(EnterprisePlan, 'enterpriseId', enterprise.id, 'openedOn')
  const open = plans.find(({ closedOn }) => closedOn === null)
  refuseIf(open !== undefined, 'plan.open-already', 'uscc', { plan: open?.id, since: open?.openedOn })
  const { openedOn, cause, reviewDays } = input
  const disordered = reviewDays.findIndex((day, index) => day <= (reviewDays[index - 1] ?? openedOn))
  refuseIf(reviewDays.length === 0 || disordered >= 0, 'plan.review-days', `reviewDays[${Math.max(disordered, 0)}]`)
  const measures = textOf(input.measures, 'measures', LONGEST)
  const owner = textOf(input.owner, 'owner', 60)
  const blank = { latestReview: null, reviewedOn: null, closedOn: null, result: null }
  const facts = { enterpriseId: enterprise.id, openedOn, cause, measures, owner, reviewDays, ...blank }
  return ctx.create(EnterprisePlan, facts, 'plan.opened')
}

/** Notes what a review found. @throws plan.closed */
export async function reviewEnterprisePlan(ctx: Context, input: ReviewEnterprisePlanInput): Promise<EnterprisePlan> {
  const plan = await ctx.get(EnterprisePlan, input.id)
  refuseIf(plan.closedOn !== null, 'plan.closed', 'id')
  refuseFuture(input, ctx.today, 'reviewedOn')
  refuseIf(input.reviewedOn < (plan.reviewedOn ?? plan.openedOn), 'days-out-of-order', 'reviewedOn')
  const latestReview = textOf(input.review, 'review', LONGEST)
  return ctx.update(
    EnterprisePlan,
    plan,
    input.version,
    { latestReview, reviewedOn: input.reviewedOn },
    'plan.reviewed',
  )
}

/** Closes a plan once its enterprise makes as much again, or is no more. @throws plan.closed, plan.not-recovered */
export async function closeEnterprisePlan(ctx: Context, input: CloseEnterprisePlanInput): Promise<EnterprisePlan> {
  const plan = await ctx.get(EnterprisePlan, input.id)
  refuseIf(plan.closedOn !== null, 'plan.closed', 'id')
  const enterprise = await ctx.get(Enterprise, plan.enterpriseId)
  refuseIf(inNeed.includes(enterprise.status), 'plan.not-recovered', 'id', { status: enterprise.status })
  refuseFuture(input, ctx.today, 'closedOn')
  refuseIf(input.closedOn < plan.openedOn, 'days-out-of-order', 'closedOn')
  const result = textOf(input.result, 'result', LONGEST)
  return ctx.update(EnterprisePlan, plan, input.version, { closedOn: input.closedOn, result }, 'plan.closed')
}
