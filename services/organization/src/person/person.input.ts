import { ChangeInput, PageArgs, Role, UpdateInput } from '@tongchou/service-kit'
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { PersonStatus } from './person.entity.ts'

export enum PersonOrder {
  NAME = 'name',
  USERNAME = 'username',
}
registerEnumType(PersonOrder, { name: 'PersonOrder' })

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonOrder, { defaultValue: PersonOrder.USERNAME })
  orderBy: PersonOrder

  @Field(() => String, { nullable: true, description: 'Part of a name or username' })
  search?: string | null

  @Field(() => PersonStatus, { nullable: true })
  status?: PersonStatus | null
}

@InputType()
export class AddPersonInput extends ChangeInput {
  @Field(() => String)
  name: string

  @Field(() => String, { description: '3 to 60 of a–z, 0–9, dot, hyphen and underscore; case does not matter' })
  username: string

  @Field(() => String, { nullable: true, description: 'A mobile number of eleven digits' })
  telephone?: string | null
}

@InputType()
export class CorrectPersonInput extends UpdateInput {
  @Field(() => String, { nullable: true })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'A mobile number of eleven digits; empty takes it away' })
  telephone?: string | null
}

@InputType()
export class PersonStatusInput extends UpdateInput {
  @Field(() => String)
  reason: string
}

@InputType()
export class PersonRoleInput extends UpdateInput {
  @Field(() => Role)
  role: Role
}

@InputType()
export class UnmaskPersonInput extends ChangeInput {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'Goes into the trail' })
  reason: string
}

/** The answer is a secret, so it takes no idempotency key: answers under a key are kept. */
@InputType()
export class ResetPasswordInput {
  @Field(() => ID)
  id: string

  @Field(() => Int, { description: 'The version of the person that the caller saw' })
  version: number
}
