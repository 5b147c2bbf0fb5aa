import { Allow, Change, type Context, DayScalar, type Feature } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Person } from '../person/person.entity.ts'
import { findPerson } from '../person/person.repository.ts'
import { Post } from '../post/post.entity.ts'
import { assignPost, AssignPostInput } from './assign-post.ts'
import { Assignment } from './assignment.entity.ts'
import { findHoldersOf, findPost } from './assignment.repository.ts'
import { holdsOn } from './assignment.rules.ts'
import { endAssignment, EndAssignmentInput } from './end-assignment.ts'

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

  @Mutation(() => Assignment, {
    description:
      'Gives a post to a person. Faults: own-role, days-out-of-order, assignment-overlaps, roles-incompatible',
  })
  @Change('posts.keep')
  assignPost(@Ctx() ctx: Context, @Arg('input', () => AssignPostInput) input: AssignPostInput): Promise<Assignment> {
    return assignPost(ctx, input)
  }

  @Mutation(() => Assignment, { description: 'Faults: own-role, assignment-ended, days-out-of-order' })
  @Change('posts.keep')
  endAssignment(
    @Ctx() ctx: Context,
    @Arg('input', () => EndAssignmentInput) input: EndAssignmentInput,
  ): Promise<Assignment> {
    return endAssignment(ctx, input)
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
