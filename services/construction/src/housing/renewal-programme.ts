import { type Context, refuseIf } from '@tongchou/service-kit'
import { ConstructionWork } from '../work/work.entity.ts'
import type { WorkKind } from '../work/work.codes.ts'
import { HousingBatch } from './housing-batch.entity.ts'
import { RenewalProgramme } from './renewal-programme.entity.ts'
import { homesLeft } from './renewal.rules.ts'

interface HousingValues {
  readonly year: number
  readonly kind: `${WorkKind}`
  readonly quantity: number
}

/**
 * The works of a year take no more homes than its programme hands down, each way for itself.
 * @throws renewal.programme-missing, work.homes-over-programme
 */
export async function refuseHomesOverProgramme(
  ctx: Context,
  { year, kind, quantity }: HousingValues,
  id: string | null,
): Promise<void> {
  if (kind !== 'OLD_ESTATE' && kind !== 'RESETTLEMENT') return
  const programme = await ctx.db.repository(RenewalProgramme).findOneBy({ year })
  if (!programme) return refuseIf(true, 'renewal.programme-missing', 'year')
  const works = await ctx.db.repository(ConstructionWork).findBy({ year, kind: kind as WorkKind })
  const taken = works.filter((work) => work.id !== id).reduce((sum, work) => sum + work.quantity, 0)
  const left = homesLeft(programme, kind, taken)
  refuseIf(quantity > left, 'work.homes-over-programme', 'quantity', { left })
}

/** A work keeps room for the homes of its batches. @throws work.homes-below-batches */
export async function refuseHomesBelowBatches(
  ctx: Context,
  { kind, quantity }: HousingValues,
  id: string,
): Promise<void> {
  if (kind !== 'OLD_ESTATE' && kind !== 'RESETTLEMENT') return
  const batches = await ctx.load.many(HousingBatch, 'workId', id, 'name')
  const homes = batches.reduce((sum, batch) => sum + batch.homes, 0)
  refuseIf(quantity < homes, 'work.homes-below-batches', 'quantity', { homes })
}

/** A programme keeps room for the homes of its works, each way for itself. @throws renewal.below-works */
export async function settleProgramme(
  ctx: Context,
  values: RenewalProgramme,
  before: RenewalProgramme | null,
): Promise<void> {
  refuseIf(before !== null && before.year !== values.year, 'parent-fixed', 'year')
  const works = await ctx.db.repository(ConstructionWork).findBy({ year: values.year })
  for (const { kind, field } of WAYS) {
    const taken = works.filter((work) => work.kind === kind).reduce((sum, work) => sum + work.quantity, 0)
    refuseIf(homesLeft(values, kind, taken) < 0, 'renewal.below-works', field, { taken })
  }
}

const WAYS = [
  { kind: 'OLD_ESTATE', field: 'oldEstateHomes' },
  { kind: 'RESETTLEMENT', field: 'resettlementHomes' },
] as const
