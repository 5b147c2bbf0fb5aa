import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { HallWindowKind } from './hall.codes.ts'

/** A window of the citizens' hall 市民大厅窗口. */
@Entity('hall_window')
@ObjectType({ description: '市民大厅窗口: a window of the citizens’ hall' })
@InputType('HallWindowValues')
@Index(['kind', 'openedOn'])
@RowsOf({ department: 'department' })
export class HallWindow extends KeptRecord {
  @Field(() => String, { description: '窗口号' })
  @StringColumn(20, { unique: true })
  number: string

  @Field(() => String)
  @StringColumn(60)
  name: string

  @Field(() => HallWindowKind)
  @EnumColumn()
  kind: HallWindowKind

  @Field(() => ID, { nullable: true, description: 'Whose staff sit there; null for a shared window' })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => Int)
  @IntColumn()
  staff: number

  @Field(() => DayScalar)
  @DayColumn()
  openedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null
}

@ObjectType()
@InputType('HallWindowDayValues')
export class HallWindowDayFacts extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  windowId: string

  @Field(() => DayScalar)
  @DayColumn()
  day: string

  @Field(() => Int, { description: '取号数' })
  @IntColumn()
  tickets: number

  @Field(() => Int, { description: '叫号办理数' })
  @IntColumn()
  served: number

  @Field(() => Float, { description: 'Mean wait, minutes' })
  @QuantityColumn()
  waitMinutes: number
}

/** A day at a window: how many came, and how long they waited. */
@Entity('hall_window_day')
@ObjectType({ description: '窗口日流量: how many came to a window on a day, and how long they waited' })
@Index(['windowId', 'day'], { unique: true })
@Index(['day'])
@RowsWith(() => HallWindow, 'hall_window', 'windowId')
export class HallWindowDay extends HallWindowDayFacts {}
