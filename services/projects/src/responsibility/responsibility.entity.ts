import {
  DepartmentColumn,
  DayColumn,
  DayScalar,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { Project } from '../project/project.entity.ts'

/**
 * Who or what fills one item of a checklist for a project, from when to when: the five ones, the four people of an
 * industrial project, the notices, contacts and rating. One record serves all three.
 */
@Entity('responsibility')
@ObjectType({ description: 'What fills one checklist item of a project' })
@InputType('ResponsibilityValues')
@Index(['projectId', 'item'])
@RowsWith(() => Project, 'project', 'projectId')
export class Responsibility extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  projectId: string

  @Field(() => ID, { description: 'Code of the checklist item' })
  @StringColumn(40)
  item: string

  @Field(() => String, { description: 'Person, team, or title of the document' })
  @StringColumn(80)
  holder: string

  @Field(() => String, { nullable: true })
  @StringColumn(80, { nullable: true })
  post: string | null

  @Field(() => ID, { nullable: true })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => String, { nullable: true, description: 'Document number, telephone, or the rating from 1 to 5' })
  @StringColumn(120, { nullable: true })
  detail: string | null

  @Field(() => DayScalar)
  @DayColumn()
  heldFrom: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  heldUntil: string | null
}
