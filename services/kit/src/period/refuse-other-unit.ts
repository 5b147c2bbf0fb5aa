import type { Context } from '../context/context.ts'
import { Fault } from '../fault/fault.ts'

/** What a unit reports is for itself, the owning department and whoever sees the whole county. @throws not-your-unit */
export function refuseOtherUnit({ viewer, service }: Context, unit: string): void {
  const isStaff = viewer.roles.some((role) => role === 'CLERK' || role === 'HEAD')
  if (!isStaff || viewer.services.includes(service)) return
  if (unit !== (viewer.township ?? viewer.department)) throw new Fault('not-your-unit', { field: 'unit' })
}
