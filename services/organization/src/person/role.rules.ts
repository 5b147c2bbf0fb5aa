import type { Role } from '@tongchou/service-kit'

const ADMINISTRATORS: ReadonlySet<string> = new Set<`${Role}`>([
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
])

export const isAdministrator = (roles: readonly Role[]): boolean => roles.some((role) => ADMINISTRATORS.has(role))

/** The three administrators are kept apart: who is one of them is nothing else, neither a second one nor in business. */
export const areCompatible = (roles: readonly Role[]): boolean => !isAdministrator(roles) || new Set(roles).size === 1
