import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** What people think of as one thing 一件事 and had to ask several offices for: one form, one file, one limit. */
@Entity('one_thing')
@ObjectType({ description: '一件事: items of several departments asked for by one form, with one file and one limit' })
@Index(['launchedOn'])
// Every department that takes part must know it, also while it is made.
@RowsOf({ department: 'department', open: 'name' })
export class OneThing extends KeptRecord {
  @Field(() => String)
  @StringColumn(120, { unique: true })
  name: string

  @Field(() => ID, { description: '牵头部门' })
  @DepartmentColumn()
  department: string

  @Field(() => String, { nullable: true, description: '一张表单: the one form' })
  @StringColumn(120, { nullable: true })
  form: string | null

  @Field(() => Int, { description: 'Materials of the one file' })
  @IntColumn()
  materials: number

  @Field(() => Int, { description: 'The one limit, working days' })
  @IntColumn()
  promisedDays: number

  @Field(() => Int)
  @IntColumn()
  visits: number

  @Field(() => DayScalar, { nullable: true, description: 'Day from which it can be asked for; null while it is made' })
  @DayColumn({ nullable: true })
  launchedOn: string | null
}

/** An item that belongs to a one thing. */
@Entity('one_thing_part')
@ObjectType({ description: 'An item that belongs to a one thing' })
@InputType('OneThingPartValues')
@Index(['oneThingId', 'itemId'], { unique: true })
@Index(['itemId'])
@RowsWith(() => OneThing, 'one_thing', 'oneThingId')
export class OneThingPart extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  oneThingId: string

  @Field(() => ID)
  @ReferenceColumn()
  itemId: string

  @Field(() => Int, { description: 'Its place in the joint process, 1 first; equal numbers run side by side' })
  @IntColumn()
  place: number
}
