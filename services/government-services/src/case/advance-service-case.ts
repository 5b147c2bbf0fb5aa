import { type Context, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { ServiceCaseJoint } from './service-case-joint.entity.ts'
import { ServiceCaseResult, ServiceCaseStage, ServiceCaseStep } from './service-case.codes.ts'
import { ServiceCase } from './service-case.entity.ts'
import type { AdvanceServiceCaseInput } from './service-case.inputs.ts'
import { caseStepsFrom } from './service-case.rules.ts'

/** @throws service-case.joint-open while a department has not done its part */
async function refuseOpenJoints(ctx: Context, { id }: ServiceCase): Promise<void> {
  const joints = await ctx.db.repository(ServiceCaseJoint).findBy({ caseId: id })
  const open = joints.find(({ passedOn }) => passedOn === null)
  refuseIf(open !== undefined, 'service-case.joint-open', 'step', { department: open?.department, name: open?.name })
}

async function decided(
  ctx: Context,
  record: ServiceCase,
  input: AdvanceServiceCaseInput,
): Promise<Partial<ServiceCase>> {
  refuseIf(!input.result, 'service-case.result-required', 'result')
  await refuseOpenJoints(ctx, record)
  const isRefused = input.result === ServiceCaseResult.REFUSED
  return {
    stage: ServiceCaseStage.DECIDED,
    decidedOn: input.on,
    closedOn: input.on,
    result: input.result ?? null,
    resultDocument: textOf(input.document ?? '', 'document', 120),
    closingReason: isRefused ? textOf(input.reason ?? '', 'reason', 2000) : null,
  }
}

function ended(stage: ServiceCaseStage, { on, reason }: AdvanceServiceCaseInput): Partial<ServiceCase> {
  return { stage, closedOn: on, closingReason: textOf(reason ?? '', 'reason', 2000) }
}

function archived({ on, document }: AdvanceServiceCaseInput): Partial<ServiceCase> {
  return {
    stage: ServiceCaseStage.ARCHIVED,
    archivedOn: on,
    archiveNumber: textOf(document ?? '', 'document', 60),
  }
}

/**
 * Takes a case to its end or to the archive, by the department that it is with or by the service centre.
 * @throws service-case.step, service-case.joint-open, service-case.result-required, not-your-department
 */
export async function advanceServiceCase(ctx: Context, input: AdvanceServiceCaseInput): Promise<ServiceCase> {
  const record = await ctx.get(ServiceCase, input.id)
  const { step, on } = input
  refuseOthersDepartment(ctx, record.department, 'id')
  refuseIf(!caseStepsFrom(record.stage).includes(step), 'service-case.step', 'step', { stage: record.stage })
  refuseFuture(input, ctx.today, 'on')
  const since = record.closedOn ?? record.acceptedOn
  refuseIf(on < since, 'days-out-of-order', 'on', { after: since })
  const facts = {
    [ServiceCaseStep.DECIDE]: () => decided(ctx, record, input),
    [ServiceCaseStep.RETURN]: () => ended(ServiceCaseStage.RETURNED, input),
    [ServiceCaseStep.WITHDRAW]: () => ended(ServiceCaseStage.WITHDRAWN, input),
    [ServiceCaseStep.ARCHIVE]: () => archived(input),
  }
  return ctx.update(ServiceCase, record, input.version, await facts[step](), `service-case.${step.toLowerCase()}`)
}
