import { addWorkingDays, type Context, refuse, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { ServiceCaseJoint } from './service-case-joint.entity.ts'
import { ServiceCaseStage } from './service-case.codes.ts'
import { ServiceCase } from './service-case.entity.ts'
import type { PassServiceCaseJointInput, RouteServiceCaseInput } from './service-case.inputs.ts'
import { refusalOfRoute } from './service-case.rules.ts'

const DEPARTMENT = /^[a-z][a-z0-9-]{1,39}$/

/**
 * Gives each department its part of a case; those of the first place have theirs at once.
 * @throws service-case.routed, service-case.closed, service-case.route-empty, service-case.route-gap, service-case.route-twice
 */
export async function routeServiceCase(ctx: Context, input: RouteServiceCaseInput): Promise<ServiceCase> {
  const record = await ctx.get(ServiceCase, input.caseId, 'caseId')
  refuseIf(record.stage !== ServiceCaseStage.ACCEPTED, 'service-case.closed', 'caseId', { stage: record.stage })
  refuseFuture(input, ctx.today, 'on')
  refuseIf(input.on < record.acceptedOn, 'days-out-of-order', 'on', { after: 'acceptedOn' })
  refuse(refusalOfRoute(input.joints))
  const known = await ctx.db.repository(ServiceCaseJoint).countBy({ caseId: record.id })
  refuseIf(known > 0, 'service-case.routed', 'caseId')
  const joints = input.joints.map(({ ordinal, department, name, days }) => {
    refuseIf(!DEPARTMENT.test(department), 'code-wrong-shape', 'department')
    const isFirst = ordinal === 1
    const arrivedOn = isFirst ? input.on : null
    const dueOn = isFirst ? addWorkingDays(input.on, days) : null
    const part = { caseId: record.id, ordinal, department, name: textOf(name, 'name', 60), days }
    return { ...part, arrivedOn, dueOn, passedOn: null, opinion: null }
  })
  await ctx.createMany(ServiceCaseJoint, joints, 'service-case.routed')
  return record
}

/** Hands a case on to the next place of its route once all of this one are done. */
async function handOn(ctx: Context, { caseId, ordinal }: ServiceCaseJoint, on: string): Promise<void> {
  const joints = await ctx.db.repository(ServiceCaseJoint).findBy({ caseId })
  if (joints.some((joint) => joint.ordinal === ordinal && joint.passedOn === null)) return
  for (const next of joints.filter((joint) => joint.ordinal === ordinal + 1)) {
    const facts = { arrivedOn: on, dueOn: addWorkingDays(on, next.days) }
    await ctx.update(ServiceCaseJoint, next, next.version, facts, 'service-case.handed-on')
  }
}

/** A department is done with its part. @throws case-joint.not-arrived, case-joint.passed, not-your-department */
export async function passServiceCaseJoint(ctx: Context, input: PassServiceCaseJointInput): Promise<ServiceCaseJoint> {
  const joint = await ctx.get(ServiceCaseJoint, input.id)
  refuseOthersDepartment(ctx, joint.department, 'id')
  refuseIf(joint.passedOn !== null, 'case-joint.passed', 'id')
  refuseIf(joint.arrivedOn === null, 'case-joint.not-arrived', 'id')
  refuseFuture(input, ctx.today, 'on')
  refuseIf(joint.arrivedOn !== null && input.on < joint.arrivedOn, 'days-out-of-order', 'on', { after: 'arrivedOn' })
  const facts = { passedOn: input.on, opinion: textOf(input.opinion, 'opinion', 2000) }
  const passed = await ctx.update(ServiceCaseJoint, joint, input.version, facts, 'case-joint.passed')
  await handOn(ctx, passed, input.on)
  return passed
}
