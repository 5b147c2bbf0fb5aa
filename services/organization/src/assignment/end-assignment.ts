import { type Context, DayScalar, Fault, UpdateInput } from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { endSessionsOf } from '../session/end-sessions.ts'
import { Assignment } from './assignment.entity.ts'
import { endsBeforeItStarts } from './assignment.rules.ts'

@InputType()
export class EndAssignmentInput extends UpdateInput {
  @Field(() => DayScalar, { description: 'The last day on which he answers at the post' })
  endedOn: string
}

/** @throws not-found, own-role, assignment-ended, days-out-of-order, conflict */
export async function endAssignment(ctx: Context, { id, version, endedOn }: EndAssignmentInput): Promise<Assignment> {
  const assignment = await ctx.db.repository(Assignment).findOneBy({ id })
  if (!assignment) throw new Fault('not-found', { field: 'id', type: 'Assignment', id })
  if (assignment.personId === ctx.viewer.id) throw new Fault('own-role', { field: 'id' })
  if (assignment.endedOn !== null && assignment.endedOn < ctx.today)
    throw new Fault('assignment-ended', { field: 'id' })
  if (endsBeforeItStarts({ ...assignment, endedOn }))
    throw new Fault('days-out-of-order', { field: 'endedOn', after: assignment.startedOn })

  const ended = await ctx.update(Assignment, assignment, version, { endedOn }, 'post.ended')
  // The token in his browser still says what the post allowed.
  if (endedOn < ctx.today) await endSessionsOf(ctx, assignment.personId, 'post-ended')
  return ended
}
