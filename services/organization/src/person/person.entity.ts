import {
  BooleanColumn,
  EnumColumn,
  InstantColumn,
  JsonColumn,
  KeptRecord,
  Role,
  StringColumn,
} from '@tongchou/service-kit'
import { Directive, Field, GraphQLISODateTime, ObjectType, registerEnumType } from 'type-graphql'
import { Entity } from 'typeorm'

export enum PersonStatus {
  ACTIVE = 'ACTIVE',
  /** May not sign in; what he did stays his. */
  DISABLED = 'DISABLED',
}
registerEnumType(PersonStatus, { name: 'PersonStatus' })

/** A person with an account of his own. Nobody shares one, so that the trail names who acted. */
@Entity('person')
@ObjectType({ description: 'A person with an account of his own' })
@Directive('@key(fields: "id")')
export class Person extends KeptRecord {
  @Field(() => String)
  @StringColumn(60)
  name: string

  @Field(() => String)
  @StringColumn(60, { unique: true })
  username: string

  /** The telephone, sealed: no plain number lies in the database or in its trail. */
  @StringColumn(200, { nullable: true })
  sealedTelephone: string | null

  @Field(() => [Role], { description: 'Roles given to the person himself, besides those of his posts' })
  @JsonColumn()
  grantedRoles: Role[]

  @Field(() => PersonStatus)
  @EnumColumn()
  status: PersonStatus

  @BooleanColumn()
  demo: boolean

  @Field(() => Boolean, { description: 'Must choose a new password before anything else' })
  @BooleanColumn()
  mustChangePassword: boolean

  @InstantColumn({ nullable: true })
  passwordChangedAt: Date | null

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when signing in asks for a code as well' })
  @InstantColumn({ nullable: true })
  secondFactorSince: Date | null
}
