import { ChangeInput, type Context, DayScalar, Fault } from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { findRolesAhead, getPerson } from '../person/person.repository.ts'
import { areCompatible } from '../person/role.rules.ts'
import { Assignment } from './assignment.entity.ts'
import { findAssignmentsOf, findPost } from './assignment.repository.ts'
import { endsBeforeItStarts, overlap } from './assignment.rules.ts'

@InputType()
export class AssignPostInput extends ChangeInput {
  @Field(() => ID)
  person: string

  @Field(() => ID)
  post: string

  @Field(() => DayScalar)
  startedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'The last day, if it is known already' })
  endedOn?: string | null
}

/** @throws not-found, own-role, days-out-of-order, assignment-overlaps, roles-incompatible */
export async function assignPost(ctx: Context, input: AssignPostInput): Promise<Assignment> {
  const person = await getPerson(ctx, input.person, 'person')
  const post = await findPost(ctx, input.post)
  if (!post) throw new Fault('not-found', { field: 'post', type: 'Post', id: input.post })
  if (person.id === ctx.viewer.id) throw new Fault('own-role', { field: 'person' })

  const span = { startedOn: input.startedOn, endedOn: input.endedOn ?? null }
  if (endsBeforeItStarts(span)) throw new Fault('days-out-of-order', { field: 'endedOn', after: span.startedOn })
  const held = await findAssignmentsOf(ctx, person.id)
  if (held.some((each) => each.postId === post.id && overlap(each, span)))
    throw new Fault('assignment-overlaps', { field: 'startedOn' })
  const roles = [...(await findRolesAhead(ctx, person)), ...post.roles]
  if (!areCompatible(roles)) throw new Fault('roles-incompatible', { field: 'post', roles: [...new Set(roles)] })

  return ctx.create(Assignment, { personId: person.id, postId: post.id, ...span }, 'post.assigned')
}
