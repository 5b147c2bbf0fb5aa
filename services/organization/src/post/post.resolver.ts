import { Allow, Change, type Context, type Feature } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Assignment } from '../assignment/assignment.entity.ts'
import { findHoldersOf, findPost } from '../assignment/assignment.repository.ts'
import { holdsOn } from '../assignment/assignment.rules.ts'
import { Department } from '../department/department.entity.ts'
import { findDepartment } from '../department/department.repository.ts'
import { Township } from '../township/township.entity.ts'
import { findTownship } from '../township/township.repository.ts'
import { addPost, AddPostInput } from './add-post.ts'
import { Post } from './post.entity.ts'

@Resolver(() => Post)
class PostResolver {
  @Query(() => [Post], { description: 'Every post of the county’s, by office and title' })
  @Allow('county.read')
  posts(@Ctx() ctx: Context): Promise<Post[]> {
    return ctx.db
      .repository(Post)
      .find({ order: { departmentCode: 'ASC', townshipCode: 'ASC', title: 'ASC', id: 'ASC' } })
  }

  @Mutation(() => Post, { description: 'Faults: post-without-place, roles-incompatible' })
  @Change('posts.keep')
  addPost(@Ctx() ctx: Context, @Arg('input', () => AddPostInput) input: AddPostInput): Promise<Post> {
    return addPost(ctx, input)
  }

  @FieldResolver(() => Department, { nullable: true })
  department(@Ctx() ctx: Context, @Root() { departmentCode }: Post): Promise<Department | null> | null {
    return departmentCode ? findDepartment(ctx, departmentCode) : null
  }

  @FieldResolver(() => Township, { nullable: true })
  township(@Ctx() ctx: Context, @Root() { townshipCode }: Post): Promise<Township | null> | null {
    return townshipCode ? findTownship(ctx, townshipCode) : null
  }

  @FieldResolver(() => [Assignment], { description: 'Who holds it today; nobody where it is vacant' })
  async holders(@Ctx() ctx: Context, @Root() { id }: Post): Promise<Assignment[]> {
    return (await findHoldersOf(ctx, id)).filter((assignment) => holdsOn(assignment, ctx.today))
  }
}

export const posts: Feature = {
  entities: [Post],
  resolvers: [PostResolver],
  references: {
    Post: { permission: 'county.read', resolve: ({ id }: { id: string }, ctx: Context) => findPost(ctx, id) },
  },
}
