import { addWorkingDays, type Context, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { workingDaysBetween } from '../case/working-days.rules.ts'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { ProjectApplicationStage as Stage } from './project-application.codes.ts'
import { ProjectApplication } from './project-application.entity.ts'
import type { AdvanceProjectApplicationInput } from './project-application.inputs.ts'
import { applicationStagesAfter } from './project-application.rules.ts'

type Facts = Partial<ProjectApplication>
type Input = AdvanceProjectApplicationInput

const RUNNING: Facts = { suspendedOn: null, blocker: null, blockerNote: null }
const reasonOf = ({ reason }: Input): string => textOf(reason ?? '', 'reason', 2000)

/** The working days that a suspension took no longer count against the authority. */
function pauseOf({ suspendedOn, suspendedDays }: ProjectApplication, on: string): number {
  return suspendedDays + (suspendedOn === null ? 0 : workingDaysBetween(suspendedOn, on))
}

function accepted(record: ProjectApplication, { on }: Input): Facts {
  const acceptedOn = record.acceptedOn ?? on
  const suspendedDays = pauseOf(record, on)
  return {
    ...RUNNING,
    acceptedOn,
    resumedOn: record.suspendedOn === null ? null : on,
    suspendedDays,
    dueOn: addWorkingDays(acceptedOn, record.promisedDays + suspendedDays),
  }
}

function suspended(_record: ProjectApplication, input: Input): Facts {
  refuseIf(!input.blocker, 'project-application.blocker-required', 'blocker')
  return { suspendedOn: input.on, blocker: input.blocker ?? null, blockerNote: reasonOf(input) }
}

function granted(_record: ProjectApplication, { on, document }: Input): Facts {
  return { decidedOn: on, document: textOf(document ?? '', 'document', 120) }
}

function refused(record: ProjectApplication, input: Input): Facts {
  const suspendedDays = pauseOf(record, input.on)
  return { ...RUNNING, suspendedDays, decidedOn: input.on, refusalReason: reasonOf(input) }
}

const FACTS: Readonly<Record<Stage, (record: ProjectApplication, input: Input) => Facts>> = {
  RECEIVED: () => ({}),
  ACCEPTED: accepted,
  SUSPENDED: suspended,
  GRANTED: granted,
  REFUSED: refused,
  NOT_ACCEPTED: refused,
}

/**
 * Takes an application a step further, by the authority itself or by the service centre.
 * @throws project-application.step, project-application.blocker-required, not-your-department
 */
export async function advanceProjectApplication(ctx: Context, input: Input): Promise<ProjectApplication> {
  const record = await ctx.get(ProjectApplication, input.id)
  refuseOthersDepartment(ctx, record.authority, 'id')
  const next = applicationStagesAfter(record.stage)
  refuseIf(!next.includes(input.stage), 'project-application.step', 'stage', {
    stage: record.stage,
    next: next.join(','),
  })
  refuseFuture(input, ctx.today, 'on')
  // Nor before its last suspension ended: days of two suspensions that overlap would be given back twice.
  const since = record.suspendedOn ?? record.resumedOn ?? record.acceptedOn ?? record.receivedOn
  refuseIf(input.on < since, 'days-out-of-order', 'on', { after: since })
  const facts = { ...FACTS[input.stage](record, input), stage: input.stage }
  const action = `project-application.${input.stage.toLowerCase().replace('_', '-')}`
  return ctx.update(ProjectApplication, record, input.version, facts, action)
}
