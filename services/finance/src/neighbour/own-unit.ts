import { type Context, refuseIf } from '@tongchou/service-kit'
import type { Unit } from './unit.rules.ts'

/** Staff of another department or of a township keep what is their own unit's. @throws not-your-township, not-your-department */
export function refuseOthersUnit({ viewer, service }: Context, { township, department }: Unit): void {
  if (viewer.services.includes(service)) return
  if (viewer.township !== null) refuseIf(township !== viewer.township, 'not-your-township', 'township')
  else if (viewer.department !== null) refuseIf(department !== viewer.department, 'not-your-department', 'department')
}
