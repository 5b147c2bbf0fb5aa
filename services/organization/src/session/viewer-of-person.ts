import { anonymous, type Context, permissionsOf, type Viewer } from '@tongchou/service-kit'
import { findPostsHeld } from '../assignment/assignment.repository.ts'
import { findDepartment, findDepartments } from '../department/department.repository.ts'
import type { Person } from '../person/person.entity.ts'
import type { SignedIn } from './session.type.ts'

/** Who the person is to the platform today: his roles and his place follow from the posts he holds. */
export async function viewerOf(ctx: Context, person: Person): Promise<Viewer> {
  const posts = await findPostsHeld(ctx, person.id, ctx.today)
  const department = posts.find(({ departmentCode }) => departmentCode !== null)?.departmentCode ?? null
  const township = posts.find(({ townshipCode }) => townshipCode !== null)?.townshipCode ?? null
  const office = department ? await findDepartment(ctx, department) : null
  return {
    id: person.id,
    username: person.username,
    name: person.name,
    roles: [...new Set([...person.grantedRoles, ...posts.flatMap(({ roles }) => roles)])],
    department,
    township,
    services: office?.services ?? [],
  }
}

/** The same person before he has done what he must: known by name, allowed nothing. */
export const stripped = ({ id, username, name }: Viewer): Viewer => ({ ...anonymous, id, username, name })

/** The viewer for the console, with the permissions that its menus follow. */
export async function signedInAs(ctx: Context, viewer: Viewer): Promise<SignedIn> {
  const services = new Set(['organization', ...(await findDepartments(ctx)).flatMap((office) => office.services)])
  return {
    id: viewer.id,
    username: viewer.username,
    name: viewer.name,
    roles: [...viewer.roles],
    permissions: permissionsOf(viewer, [...services]),
    departmentCode: viewer.department,
    townshipCode: viewer.township,
  }
}
