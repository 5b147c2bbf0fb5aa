import { refuseFuture, refuseIf, textOf, type Context } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { survives } from '../enterprise/enterprise.rules.ts'
import { ServiceOfficer, ServiceVisit } from './service-officer.entity.ts'
import type { AssignServiceOfficerInput, RecordServiceVisitInput } from './service-officer.inputs.ts'

const BEST = 5

/** Gives an enterprise its officer from a day on; the one before ends on that day. @throws enterprise.gone, officer.before-latest */
export async function assignServiceOfficer(ctx: Context, input: AssignServiceOfficerInput): Promise<ServiceOfficer> {
  const enterprise = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseIf(!survives(enterprise.status), 'enterprise.gone', 'uscc', { status: enterprise.status })
  refuseFuture(input, ctx.today, 'from')
  const known = await ctx.load.many(ServiceOfficer, 'enterpriseId', enterprise.id, 'fromDay')
  const latest = known.at(-1)
  if (latest) {
    refuseIf(input.from <= latest.fromDay, 'officer.before-latest', 'from', { latest: latest.fromDay })
    await ctx.update(ServiceOfficer, latest, latest.version, { untilDay: input.from }, 'officer.ended')
  }
  const officer = textOf(input.officer, 'officer', 60)
  const { department, from: fromDay } = input
  const facts = { enterpriseId: enterprise.id, officer, department, fromDay, untilDay: null }
  return ctx.create(ServiceOfficer, facts, 'officer.assigned')
}

/** Notes that an enterprise was served. @throws visit.satisfaction, day-in-future */
export async function recordServiceVisit(ctx: Context, input: RecordServiceVisitInput): Promise<ServiceVisit> {
  const { id: enterpriseId } = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseFuture(input, ctx.today, 'servedOn')
  const satisfaction = input.satisfaction ?? null
  refuseIf(satisfaction !== null && (satisfaction < 1 || satisfaction > BEST), 'visit.satisfaction', 'satisfaction')
  const officer = textOf(input.officer, 'officer', 60)
  const findings = textOf(input.findings, 'findings', 2000)
  const { mode, servedOn } = input
  return ctx.create(ServiceVisit, { enterpriseId, officer, mode, servedOn, findings, satisfaction }, 'visit.recorded')
}
