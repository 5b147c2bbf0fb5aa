import { JsonColumn, KeptRecord, ReferenceColumn, Role, StringColumn } from '@tongchou/service-kit'
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Entity } from 'typeorm'

registerEnumType(Role, { name: 'Role', description: 'What a person is to the platform' })

/** A post of an office or a township. Responsibility follows the post: whoever holds it answers, and may what it may. */
@Entity('post')
@ObjectType({ description: 'A post of an office or a township; responsibility follows it' })
@Directive('@key(fields: "id")')
export class Post extends KeptRecord {
  @Field(() => String)
  @StringColumn(60)
  title: string

  @ReferenceColumn({ nullable: true })
  departmentCode: string | null

  @ReferenceColumn({ nullable: true })
  townshipCode: string | null

  @Field(() => [Role], { description: 'What its holder may be to the platform' })
  @JsonColumn()
  roles: Role[]
}
