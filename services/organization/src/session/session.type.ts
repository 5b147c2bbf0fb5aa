import { Role } from '@tongchou/service-kit'
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql'
import { Department } from '../department/department.entity.ts'
import { Township } from '../township/township.entity.ts'

/** Who is signed in, as his token says. */
@ObjectType('Viewer', { description: 'Who is signed in' })
export class SignedIn {
  @Field(() => ID)
  id: string

  @Field(() => String)
  username: string

  @Field(() => String)
  name: string

  @Field(() => [Role])
  roles: Role[]

  @Field(() => [String], { description: 'What he may do, as `<service>.<action>`' })
  permissions: string[]

  @Field(() => Department, { nullable: true, description: 'The office of his post' })
  department?: Department | null

  @Field(() => Township, { nullable: true, description: 'The township of his post' })
  township?: Township | null

  departmentCode: string | null
  townshipCode: string | null
}

@ObjectType('Session', { simpleResolvers: true, description: 'A session as it was opened or renewed' })
export class OpenSession {
  @Field(() => String, { description: 'Goes into `Authorization: Bearer …`' })
  accessToken: string

  @Field(() => GraphQLISODateTime, { description: 'When the access token ends: renew before, with `refreshSession`' })
  expiresAt: Date

  @Field(() => Boolean, { description: 'Nothing is allowed before `changePassword`, after it `refreshSession`' })
  mustChangePassword: boolean

  @Field(() => Boolean, { description: 'Nothing is allowed before `confirmSecondFactor`, after it `refreshSession`' })
  mustEnrolSecondFactor: boolean

  @Field(() => SignedIn)
  viewer: SignedIn
}

/** Carries a password, so it takes no idempotency key: answers under a key are kept. */
@InputType()
export class SignInInput {
  @Field(() => String)
  username: string

  @Field(() => String)
  password: string

  @Field(() => String, { nullable: true, description: 'The six digits of the authenticator, from an administrator' })
  code?: string | null
}
