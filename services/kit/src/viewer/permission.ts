import { Role, type Viewer } from './viewer.ts'

/** Roles that see every department's business records, and change none of them. */
const COUNTY_WIDE: readonly Role[] = [Role.LEADER, Role.SUPERVISOR, Role.STATISTICIAN]
const STAFF: readonly Role[] = [Role.CLERK, Role.HEAD]

const holds = (viewer: Viewer, roles: readonly Role[]): boolean => viewer.roles.some((role) => roles.includes(role))

/** Sees all rows of every department: leaders, the supervision office, the statistics bureau. */
export const seesWholeCounty = (viewer: Viewer): boolean => holds(viewer, COUNTY_WIDE)

/** Works in the department that owns this service's records, and so sees and keeps all of them. */
export const ownsService = (viewer: Viewer, service: string): boolean =>
  holds(viewer, STAFF) && viewer.services.includes(service)

const isTownship = (viewer: Viewer): boolean => holds(viewer, STAFF) && viewer.township !== null

type Grant = (viewer: Viewer, service: string) => boolean

/**
 * What each action means, for every service alike. A permission is `<service>.<action>`.
 * `record` is open to a township's clerk as well: the row scope of the query decides which rows.
 */
const GRANTS: Readonly<Record<string, Grant>> = {
  read: (viewer) => holds(viewer, [...STAFF, ...COUNTY_WIDE]),
  /** Sums over all rows, for those alone who may see every row they are made of. */
  overview: (viewer, service) => seesWholeCounty(viewer) || ownsService(viewer, service),
  record: (viewer, service) => ownsService(viewer, service) || isTownship(viewer),
  /** Lists whose rows belong to townships alone: nothing of them is another department's. */
  local: (viewer, service) => seesWholeCounty(viewer) || ownsService(viewer, service) || isTownship(viewer),
  /** Lists whose rows belong to departments alone: nothing of them is a township's. */
  departmental: (viewer) => seesWholeCounty(viewer) || (holds(viewer, STAFF) && viewer.department !== null),
  /** Any department's staff, for what is put to them: the verb sees to it that it was put to theirs. */
  answer: (viewer) => holds(viewer, STAFF),
  keep: (viewer, service) => ownsService(viewer, service),
  /** What is kept sealed, whole and against a reason: whoever records there, and the county's leaders. */
  reveal: (viewer, service) => ownsService(viewer, service) || isTownship(viewer) || viewer.roles.includes(Role.LEADER),
  review: (viewer, service) =>
    viewer.roles.includes(Role.HEAD) && (viewer.services.includes(service) || viewer.township !== null),
  lock: (viewer, service) => viewer.roles.includes(Role.HEAD) && viewer.services.includes(service),
  history: (viewer) => holds(viewer, [...STAFF, ...COUNTY_WIDE, Role.AUDIT_ADMINISTRATOR]),
  audit: (viewer) => viewer.roles.includes(Role.AUDIT_ADMINISTRATOR),
}

/** Permissions that belong to one role of the county rather than to a department's staff. */
const SPECIAL: Readonly<Record<string, (viewer: Viewer) => boolean>> = {
  'targets.read': (viewer) => holds(viewer, [...STAFF, ...COUNTY_WIDE]),
  'official.record': (viewer) => viewer.roles.includes(Role.STATISTICIAN),
  'people.read': (viewer) => viewer.roles.includes(Role.SECURITY_ADMINISTRATOR),
  'people.keep': (viewer) => viewer.roles.includes(Role.SECURITY_ADMINISTRATOR),
  'posts.keep': (viewer) => viewer.roles.includes(Role.SECURITY_ADMINISTRATOR),
  'system.read': (viewer) => viewer.roles.includes(Role.SYSTEM_ADMINISTRATOR),
  'county.read': (viewer) => viewer.id !== '',
}

/** May this viewer enter a door that asks for this permission? An unknown action opens nothing. */
export function allows(viewer: Viewer, permission: string): boolean {
  const special = SPECIAL[permission]
  if (special) return special(viewer)
  const dot = permission.lastIndexOf('.')
  const grant = GRANTS[permission.slice(dot + 1)]
  return grant ? grant(viewer, permission.slice(0, dot)) : false
}

/** Every permission the viewer holds over the given services, for the console's menus. */
export function permissionsOf(viewer: Viewer, services: readonly string[]): string[] {
  const named = services.flatMap((service) => Object.keys(GRANTS).map((action) => `${service}.${action}`))
  return [...named, ...Object.keys(SPECIAL)].filter((permission) => allows(viewer, permission))
}

/**
 * Does this viewer see every row of a unit, so that their sum is the truth? Who sees only some of them is told no figure
 * rather than one that is too small. Without a unit, the rows of the whole county are meant.
 */
export const seesAll = (
  { viewer, service }: { readonly viewer: Viewer; readonly service: string },
  unit: string | null,
): boolean =>
  allows(viewer, `${service}.overview`) || (unit !== null && (viewer.township === unit || viewer.department === unit))
