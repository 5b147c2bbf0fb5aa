import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { KeptRecord, EnumColumn, JsonColumn, StringColumn } from '@tongchou/service-kit'
import { Entity } from 'typeorm'

/** What a name of the plan's that is no single office stands for. */
export enum DepartmentGroup {
  DEPARTMENTS = 'departments',
  TOWNSHIPS = 'townships',
  OUTSIDE = 'outside',
}
registerEnumType(DepartmentGroup, { name: 'DepartmentGroup' })

/** An office that the plan makes answer for something, or one of the plan's words for many of them. */
@Entity('department')
@ObjectType({ description: 'An office of the county, or one of the plan’s words for many of them' })
@Directive('@key(fields: "code")')
export class Department extends KeptRecord {
  @Field(() => ID)
  @StringColumn(64, { unique: true })
  code: string

  @StringColumn(100)
  nameZh: string

  @StringColumn(200)
  nameEn: string

  @Field(() => String, { description: 'The short Chinese name, as on a roster' })
  @StringColumn(40)
  short: string

  @Field(() => [String], { description: 'Services in which this office keeps records' })
  @JsonColumn()
  services: string[]

  @EnumColumn({ nullable: true })
  collective: DepartmentGroup | null

  /** Its place in the plan's list. */
  @StringColumn(4)
  place: string
}
