import { type Context, refuseIf } from '@tongchou/service-kit'

/** A department's staff keep what is their own department's; the service centre keeps everybody's. @throws not-your-department */
export function refuseOthersDepartment({ viewer, service }: Context, department: string, field = 'department'): void {
  if (viewer.services.includes(service)) return
  refuseIf(viewer.department !== department, 'not-your-department', field)
}
