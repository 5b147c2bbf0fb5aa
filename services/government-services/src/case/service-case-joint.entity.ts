import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** One department's part of a case that several must handle; parts of the same place in the order run at the same time. */
@Entity('service_case_joint')
@ObjectType({ description: '跨部门办理环节: one department’s part of a case that several must handle' })
@Index(['caseId', 'ordinal', 'department'], { unique: true })
@Index(['department', 'passedOn', 'dueOn'])
@Index(['arrivedOn', 'passedOn'])
@RowsOf({ department: 'department' })
export class ServiceCaseJoint extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  caseId: string

  @Field(() => Int, { description: 'Place in the order, from 1; equal places run at the same time 并联' })
  @IntColumn()
  ordinal: number

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => String)
  @StringColumn(60)
  name: string

  @Field(() => Int, { description: 'Working days that it is given' })
  @IntColumn()
  days: number

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which it came to the department; null while others have it',
  })
  @DayColumn({ nullable: true })
  arrivedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  dueOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the department was done with it' })
  @DayColumn({ nullable: true })
  passedOn: string | null

  @Field(() => String, { nullable: true, description: 'What the department found' })
  @TextColumn({ nullable: true })
  opinion: string | null
}
