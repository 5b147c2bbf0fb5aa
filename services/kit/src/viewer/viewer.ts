/** The roles of `trust`: who a person is to the platform. One person may hold several, but of the three administrators only one. */
export enum Role {
  CLERK = 'CLERK',
  HEAD = 'HEAD',
  LEADER = 'LEADER',
  SUPERVISOR = 'SUPERVISOR',
  STATISTICIAN = 'STATISTICIAN',
  SYSTEM_ADMINISTRATOR = 'SYSTEM_ADMINISTRATOR',
  SECURITY_ADMINISTRATOR = 'SECURITY_ADMINISTRATOR',
  AUDIT_ADMINISTRATOR = 'AUDIT_ADMINISTRATOR',
}

/** Who asks, as the gateway vouches for it to the services. */
export interface Viewer {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Code of the department the person's post belongs to. */
  readonly department: string | null
  /** Code of the township the person's post belongs to. */
  readonly township: string | null
  /** Services that the person's department owns records in. */
  readonly services: readonly string[]
}

/** Nobody in particular: what a caller without a token is. */
export const anonymous: Viewer = {
  id: '',
  username: '',
  name: '',
  roles: [],
  department: null,
  township: null,
  services: [],
}

/** The platform itself, for work that no person asked for: loading the plan, running alert rules. */
export const platform: Viewer = { ...anonymous, id: 'platform', username: 'platform', name: 'platform' }

export const isSignedIn = (viewer: Viewer): boolean => viewer.id !== ''
