import { type Context, Fault } from '@tongchou/service-kit'
import { planId } from '../plan/load-plan.ts'
import { yearOf } from '../plan/plan.repository.ts'
import { findPlanTarget } from '../target/target.repository.ts'
import { OfficialStatus, OfficialValue } from './official-value.entity.ts'
import { lastDayOf, mayFollow } from './official-value.rules.ts'
import { findReleases } from './official-value.repository.ts'

export interface ReleasedValue {
  code: string
  period: string
  value: number
  status: OfficialStatus
  documentNumber: string
  releasedOn: string
  reason?: string | null
}

/** Enters what the bureau released. An earlier release stays as it was; this one stands beside it as the next revision. */
export async function recordOfficialValue(ctx: Context, released: ReleasedValue): Promise<OfficialValue> {
  const { code, period, value, status, releasedOn } = released
  const documentNumber = released.documentNumber.trim()
  const reason = released.reason?.trim() || null
  const ends = lastDayOf(period)
  if (!ends) throw new Fault('official-value.no-period', { field: 'period', period })
  const found = await findPlanTarget(ctx, code, ends)
  if (!found || found.plan.year !== yearOf(ends))
    throw new Fault('not-found', { field: 'code', type: 'Target', id: code })
  if (!Number.isFinite(value)) throw new Fault('official-value.no-figure', { field: 'value' })
  if (!documentNumber || documentNumber.length > 100)
    throw new Fault('official-value.no-document', { field: 'documentNumber' })
  if (releasedOn > ctx.today)
    throw new Fault('official-value.released-later', { field: 'releasedOn', today: ctx.today })
  if (releasedOn < `${period.slice(0, 4)}-01-01`)
    throw new Fault('official-value.released-before', { field: 'releasedOn', period })
  const target = planId(found.plan.year, code)
  const before = (await findReleases(ctx, target)).findLast((each) => each.period === period) ?? null
  if (!mayFollow(before?.status ?? null, status)) {
    throw new Fault('official-value.wrong-status', { field: 'status', before: before?.status ?? null, status })
  }
  if (before && releasedOn < before.releasedOn)
    throw new Fault('official-value.released-before', { field: 'releasedOn', before: before.releasedOn })
  if (status === OfficialStatus.REVISED && !reason)
    throw new Fault('official-value.revised-without-reason', { field: 'reason' })
  const revision = (before?.revision ?? 0) + 1
  const values = { target, code, period, revision, value, status, documentNumber, releasedOn, reason }
  return ctx.create(OfficialValue, values, before ? 'official-value.revised' : 'official-value.released', reason)
}
