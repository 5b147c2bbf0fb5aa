import type { Context } from '@tongchou/service-kit'
import { In } from 'typeorm'
import { Post } from '../post/post.entity.ts'
import { Assignment } from './assignment.entity.ts'
import { holdsOn } from './assignment.rules.ts'

const groupedBy = async (
  ctx: Context,
  column: 'personId' | 'postId',
  keys: readonly string[],
): Promise<Assignment[][]> => {
  const found = await ctx.db.repository(Assignment).find({
    where: { [column]: In([...keys]) },
    order: { startedOn: 'ASC', id: 'ASC' },
  })
  return keys.map((key) => found.filter((assignment) => assignment[column] === key))
}

/** All that a person ever held, the earliest first. What is looked up before a change is not remembered after it. */
export const findAssignmentsOf = async (ctx: Context, personId: string): Promise<Assignment[]> =>
  ctx.db.isInTransaction
    ? (await groupedBy(ctx, 'personId', [personId]))[0]!
    : ctx.load.batch('assignments-of', personId, (keys) => groupedBy(ctx, 'personId', keys))

/** All who ever held a post, the earliest first. */
export const findHoldersOf = (ctx: Context, postId: string): Promise<Assignment[]> =>
  ctx.load.batch('holders-of', postId, (keys) => groupedBy(ctx, 'postId', keys))

export const findPost = (ctx: Context, id: string): Promise<Post | null> =>
  ctx.load.batch('post', id, async (keys) => {
    const found = await ctx.db.repository(Post).findBy({ id: In([...keys]) })
    const byId = new Map(found.map((post) => [post.id, post]))
    return keys.map((key) => byId.get(key) ?? null)
  })

/** The posts that a person holds on a day. */
export async function findPostsHeld(ctx: Context, personId: string, day: string): Promise<Post[]> {
  const held = (await findAssignmentsOf(ctx, personId)).filter((assignment) => holdsOn(assignment, day))
  const posts = await Promise.all(held.map(({ postId }) => findPost(ctx, postId)))
  return posts.filter((post) => post !== null)
}

/** The posts that a person holds on a day or will hold after it. */
export async function findPostsFrom(ctx: Context, personId: string, day: string): Promise<Post[]> {
  const open = (await findAssignmentsOf(ctx, personId)).filter(({ endedOn }) => endedOn === null || endedOn >= day)
  const posts = await Promise.all(open.map(({ postId }) => findPost(ctx, postId)))
  return posts.filter((post) => post !== null)
}
