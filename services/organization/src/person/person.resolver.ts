import { type Context, type Feature, Role } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Assignment } from '../assignment/assignment.entity.ts'
import { findAssignmentsOf, findPostsHeld } from '../assignment/assignment.repository.ts'
import { Post } from '../post/post.entity.ts'
import { Person } from './person.entity.ts'
import { findPerson, findRolesOf } from './person.repository.ts'
import { maskTelephone } from './telephone.rules.ts'
import { telephoneOf } from './telephone.ts'

@Resolver(() => Person)
class PersonResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Masked, as 138****1234; whole only by `unmaskPerson`' })
  telephone(@Ctx() ctx: Context, @Root() person: Person): string | null {
    const telephone = telephoneOf(ctx, person)
    return telephone && maskTelephone(telephone)
  }

  @FieldResolver(() => [Role], { description: 'By his own grants and by the posts he holds today' })
  roles(@Ctx() ctx: Context, @Root() person: Person): Promise<Role[]> {
    return findRolesOf(ctx, person, ctx.today)
  }

  @FieldResolver(() => [Post], { description: 'The posts he holds today' })
  posts(@Ctx() ctx: Context, @Root() { id }: Person): Promise<Post[]> {
    return findPostsHeld(ctx, id, ctx.today)
  }

  @FieldResolver(() => [Assignment], { description: 'Every post he ever held, the earliest first' })
  assignments(@Ctx() ctx: Context, @Root() { id }: Person): Promise<Assignment[]> {
    return findAssignmentsOf(ctx, id)
  }
}

export const people: Feature = {
  entities: [Person],
  resolvers: [PersonResolver],
  references: {
    Person: { permission: 'county.read', resolve: ({ id }: { id: string }, ctx: Context) => findPerson(ctx, id) },
  },
}
