import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  type Feature,
  maskTelephone,
  Role,
} from '@tongchou/service-kit'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Assignment } from '../assignment/assignment.entity.ts'
import { findAssignmentsOf, findPostsHeld } from '../assignment/assignment.repository.ts'
import { Post } from '../post/post.entity.ts'
import { addPerson } from './add-person.ts'
import { correctPerson } from './correct-person.ts'
import { disablePerson } from './disable-person.ts'
import { enablePerson } from './enable-person.ts'
import { grantRole } from './grant-role.ts'
import { revokeRole } from './revoke-role.ts'
import { unmaskPerson, UnmaskedPerson, UnmaskedPersonResolver } from './unmask-person.ts'
import { Person } from './person.entity.ts'
import {
  AddPersonInput,
  CorrectPersonInput,
  PeopleArgs,
  PersonRoleInput,
  PersonStatusInput,
  UnmaskPersonInput,
} from './person.input.ts'
import { findPerson, findRolesOf, listPeople } from './person.repository.ts'
import { telephoneOf } from './telephone.ts'
import { Unmasking } from './unmasking.entity.ts'

const PersonConnection = connectionType(() => Person, 'Person')

@Resolver(() => Person)
class PersonResolver {
  @Query(() => PersonConnection, { description: 'The accounts of the county' })
  @Allow('people.read')
  people(@Ctx() ctx: Context, @Args(() => PeopleArgs) args: PeopleArgs): Promise<Connection<Person>> {
    return listPeople(ctx, args)
  }

  @Query(() => Person, { nullable: true })
  @Allow('people.read')
  person(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Person | null> {
    return findPerson(ctx, id)
  }

  @Mutation(() => Person, {
    description:
      'Makes an account; `resetPassword` then gives it a password. Faults: invalid-name, invalid-username, username-taken, invalid-telephone',
  })
  @Change('people.keep')
  addPerson(@Ctx() ctx: Context, @Arg('input', () => AddPersonInput) input: AddPersonInput): Promise<Person> {
    return addPerson(ctx, input)
  }

  @Mutation(() => Person, { description: 'Faults: invalid-name, invalid-telephone' })
  @Change('people.keep')
  correctPerson(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectPersonInput) input: CorrectPersonInput,
  ): Promise<Person> {
    return correctPerson(ctx, input)
  }

  @Mutation(() => Person, {
    description: 'Shuts a person out within a minute. Faults: own-account, person-disabled, reason-required',
  })
  @Change('people.keep')
  disablePerson(@Ctx() ctx: Context, @Arg('input', () => PersonStatusInput) input: PersonStatusInput): Promise<Person> {
    return disablePerson(ctx, input)
  }

  @Mutation(() => Person, { description: 'Faults: person-active, reason-required' })
  @Change('people.keep')
  enablePerson(@Ctx() ctx: Context, @Arg('input', () => PersonStatusInput) input: PersonStatusInput): Promise<Person> {
    return enablePerson(ctx, input)
  }

  @Mutation(() => Person, { description: 'Faults: own-role, role-held, roles-incompatible' })
  @Change('people.keep')
  grantRole(@Ctx() ctx: Context, @Arg('input', () => PersonRoleInput) input: PersonRoleInput): Promise<Person> {
    return grantRole(ctx, input)
  }

  @Mutation(() => Person, {
    description: 'Takes a granted role back and ends the person’s sessions. Faults: own-role, role-not-held',
  })
  @Change('people.keep')
  revokeRole(@Ctx() ctx: Context, @Arg('input', () => PersonRoleInput) input: PersonRoleInput): Promise<Person> {
    return revokeRole(ctx, input)
  }

  @Mutation(() => UnmaskedPerson, {
    description: 'The whole telephone number, against a reason for the trail. Fault: reason-required',
  })
  @Change('people.keep')
  unmaskPerson(
    @Ctx() ctx: Context,
    @Arg('input', () => UnmaskPersonInput) input: UnmaskPersonInput,
  ): Promise<Unmasking> {
    return unmaskPerson(ctx, input)
  }

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
  entities: [Person, Unmasking],
  resolvers: [PersonResolver, UnmaskedPersonResolver],
  references: {
    Person: { permission: 'county.read', resolve: ({ id }: { id: string }, ctx: Context) => findPerson(ctx, id) },
  },
  told: [{ entity: Unmasking, about: Person, by: 'personId', permissions: ['organization.audit'] }],
}
