import { type Connection, connectionFrom, type Context, Fault, pageOf, type Role, search } from '@tongchou/service-kit'
import { In } from 'typeorm'
import { findPostsFrom, findPostsHeld } from '../assignment/assignment.repository.ts'
import { Person } from './person.entity.ts'
import type { PeopleArgs } from './person.input.ts'

/** The kit's row scope knows departments and townships; people belong to neither, their doors say who may see them. */
export const findPerson = (ctx: Context, id: string): Promise<Person | null> =>
  ctx.db.isInTransaction
    ? ctx.db.repository(Person).findOneBy({ id })
    : ctx.load.batch('person', id, async (ids) => {
        const found = await ctx.db.repository(Person).findBy({ id: In([...ids]) })
        const byId = new Map(found.map((person) => [person.id, person]))
        return ids.map((each) => byId.get(each) ?? null)
      })

/** @throws not-found */
export async function getPerson(ctx: Context, id: string, field = 'id'): Promise<Person> {
  const person = await findPerson(ctx, id)
  if (!person) throw new Fault('not-found', { field, type: 'Person', id })
  return person
}

/** A username is the same in any case and with spaces around it. */
export const usernameOf = (given: string): string => given.trim().toLowerCase()

export const findPersonByUsername = (ctx: Context, username: string): Promise<Person | null> =>
  ctx.db.repository(Person).findOneBy({ username: usernameOf(username) })

/** Everything that a person is to the platform on a day: by his own grants and by the posts he holds. */
export async function findRolesOf(ctx: Context, person: Person, day: string): Promise<Role[]> {
  const posts = await findPostsHeld(ctx, person.id, day)
  return [...new Set([...person.grantedRoles, ...posts.flatMap(({ roles }) => roles)])]
}

/** As `findRolesOf`, with the posts that he is to hold later: what must go together with a role that he is given now. */
export async function findRolesAhead(ctx: Context, person: Person): Promise<Role[]> {
  const posts = await findPostsFrom(ctx, person.id, ctx.today)
  return [...new Set([...person.grantedRoles, ...posts.flatMap(({ roles }) => roles)])]
}

/** A page of the county's accounts. */
export async function listPeople(ctx: Context, args: PeopleArgs): Promise<Connection<Person>> {
  const { skip, take } = pageOf(args)
  const query = ctx.db.repository(Person).createQueryBuilder('row')
  if (args.status) query.andWhere('row.status = :status', { status: args.status })
  search(query, args.search, ['name', 'username'])
  const counting = query.clone()
  query.orderBy(`row.${args.orderBy}`, args.direction).addOrderBy('row.id', 'ASC')
  const found = await query
    .offset(skip)
    .limit(take + 1)
    .getMany()
  return connectionFrom(found, skip, take, () => counting.getCount())
}
