import { Allow, type Context, DayScalar, type Feature } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Person } from '../person/person.entity.ts'
import { findPerson } from '../person/person.repository.ts'
import { Post } from '../post/post.entity.ts'
import { Assignment } from './assignment.entity.ts'
import { findHoldersOf, findPost } from './assignment.repository.ts'
import { holdsOn } from './assignment.rules.ts'

@Resolver(() => Assignment)
class AssignmentResolver {
  @Query(() => [Assignment], { description: 'Who answered at a post on a day' })
  @Allow('county.read')
  async responsibleAt(
    @Ctx() ctx: Context,
    @Arg('post', () => ID) post: string,
    @Arg('asOf', () => DayScalar) asOf: string,
  ): Promise<Assignment[]> {
    return (await findHoldersOf(ctx, post)).filter((assignment) => holdsOn(assignment, asOf))
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Ctx() ctx: Context, @Root() { personId }: Assignment): Promise<Person | null> {
    return findPerson(ctx, personId)
  }

  @FieldResolver(() => Post, { nullable: true })
  post(@Ctx() ctx: Context, @Root() { postId }: Assignment): Promise<Post | null> {
    return findPost(ctx, postId)
  }
}

export const assignments: Feature = { entities: [Assignment], resolvers: [AssignmentResolver] }
