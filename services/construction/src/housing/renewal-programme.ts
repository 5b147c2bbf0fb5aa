import { type Context, refuseIf } from '@tongchou/service-kit'
import { ConstructionWork } from '../work/work.entity.ts'
import type { WorkKind } from '../work/work.codes.ts'
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
