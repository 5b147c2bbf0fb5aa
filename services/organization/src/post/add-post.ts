import { ChangeInput, type Context, Fault, Role } from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { findDepartment } from '../department/department.repository.ts'
import { areCompatible } from '../person/role.rules.ts'
import { findTownship } from '../township/township.repository.ts'
import { Post } from './post.entity.ts'

const LONGEST_TITLE = 60

@InputType()
export class AddPostInput extends ChangeInput {
  @Field(() => String)
  title: string

  @Field(() => ID, { nullable: true, description: 'Code of the office; either this or the township' })
  department?: string | null

  @Field(() => ID, { nullable: true, description: 'Code of the township' })
  township?: string | null

  @Field(() => [Role])
  roles: Role[]
}

/** @throws invalid-title, post-without-place, not-found, roles-incompatible */
export async function addPost(ctx: Context, { title, department, township, roles }: AddPostInput): Promise<Post> {
  const name = title.trim()
  if (name === '' || [...name].length > LONGEST_TITLE) throw new Fault('invalid-title', { field: 'title' })
  if (Boolean(department) === Boolean(township)) throw new Fault('post-without-place', { field: 'department' })
  if (department && !(await findDepartment(ctx, department)))
    throw new Fault('not-found', { field: 'department', type: 'Department', id: department })
  if (township && !(await findTownship(ctx, township)))
    throw new Fault('not-found', { field: 'township', type: 'Township', id: township })
  if (!areCompatible(roles)) throw new Fault('roles-incompatible', { field: 'roles', roles })
  const place = { departmentCode: department ?? null, townshipCode: township ?? null }
  return ctx.create(Post, { title: name, ...place, roles: [...new Set(roles)] }, 'post.added')
}
