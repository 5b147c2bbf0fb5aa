import { anonymous, Role, type Viewer } from '../viewer/viewer.ts'

const person = (username: string, parts: Partial<Viewer>): Viewer => ({
  ...anonymous,
  id: username,
  username,
  name: username,
  ...parts,
})

/** People of a test's county. */
export const viewers = {
  nobody: anonymous,
  leader: person('leader', { roles: [Role.LEADER] }),
  supervisor: person('supervisor', { roles: [Role.SUPERVISOR] }),
  statistician: person('statistician', {
    roles: [Role.STATISTICIAN],
    department: 'statistics',
    services: ['statistics'],
  }),
  systemAdministrator: person('sysadmin', { roles: [Role.SYSTEM_ADMINISTRATOR] }),
  securityAdministrator: person('secadmin', { roles: [Role.SECURITY_ADMINISTRATOR] }),
  auditor: person('auditor', { roles: [Role.AUDIT_ADMINISTRATOR] }),
  /** A clerk of the department that owns a service. */
  clerkOf: (service: string, department = service): Viewer =>
    person(`${service}.clerk`, { roles: [Role.CLERK], department, services: [service] }),
  headOf: (service: string, department = service): Viewer =>
    person(`${service}.head`, { roles: [Role.HEAD], department, services: [service] }),
  /** A clerk of a department that owns no service here. */
  clerkIn: (department: string): Viewer => person(`${department}.clerk`, { roles: [Role.CLERK], department }),
  townshipClerk: (township: string): Viewer => person(`${township}.clerk`, { roles: [Role.CLERK], township }),
  townshipHead: (township: string): Viewer => person(`${township}.head`, { roles: [Role.HEAD], township }),
} as const
