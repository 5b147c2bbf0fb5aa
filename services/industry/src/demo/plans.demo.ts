import { addDays, addWorkingDays, type Context } from '@tongchou/service-kit'
import { EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { EnterprisePlan, ReductionCause } from '../enterprise-plan/enterprise-plan.entity.ts'
import type { DemoEnterprise } from './enterprises.demo.ts'

/** By number: reduced enterprises for which no plan has been opened. */
const LACKING = [33, 38]

const causeOf = (reason: string): ReductionCause => {
  if (reason.includes('订单')) return ReductionCause.MARKET
  if (reason.includes('原料')) return ReductionCause.RAW_MATERIAL
  if (reason.includes('资金')) return ReductionCause.FUNDING
  if (reason.includes('电')) return ReductionCause.ENERGY
  if (reason.includes('用工')) return ReductionCause.LABOUR
  return ReductionCause.OVERHAUL
}

/** A plan for most that make less; one that was closed on recovery. */
export async function loadPlans(ctx: Context, enterprises: readonly DemoEnterprise[]): Promise<void> {
  const plans = enterprises.flatMap(({ id, number, course }) => {
    const reduced = course.find(([status]) => status === EnterpriseStatus.REDUCED)
    if (!reduced || LACKING.includes(number)) return []
    const [, from, reason] = reduced
    const recovered = course.find(([status]) => status === EnterpriseStatus.NORMAL)
    const openedOn = addWorkingDays(from, 1 + (number % 5))
    return [
      {
        enterpriseId: id,
        openedOn,
        cause: causeOf(reason),
        measures: `针对“${reason}”：一、服务官每周上门；二、协调要素保障；三、对接订单与融资；四、按月会商销号。`,
        owner: ['王建国（演示）', '李秀兰（演示）', '张国庆（演示）'][number % 3]!,
        reviewDays: [addDays(openedOn, 30), addDays(openedOn, 60), addDays(openedOn, 120)],
        latestReview: recovered ? '产值恢复至上年同期水平' : null,
        reviewedOn: recovered ? recovered[1] : null,
        closedOn: recovered ? addDays(recovered[1], 3) : null,
        result: recovered ? '订单恢复，产线满开' : null,
      },
    ]
  })
  await ctx.createMany(EnterprisePlan, plans, 'demo.loaded')
}
