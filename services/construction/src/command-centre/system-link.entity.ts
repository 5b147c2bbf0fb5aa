import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  InstantColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum LinkedSystem {
  EMERGENCY_COMMAND = 'EMERGENCY_COMMAND',
  XUELIANG = 'XUELIANG',
  PUBLIC_SECURITY = 'PUBLIC_SECURITY',
  TRAFFIC = 'TRAFFIC',
  SANITATION = 'SANITATION',
  HOTLINE_12345 = 'HOTLINE_12345',
  GRID_GOVERNANCE = 'GRID_GOVERNANCE',
  ECOLOGY = 'ECOLOGY',
  HEATING = 'HEATING',
  OTHER = 'OTHER',
}
registerEnumType(LinkedSystem, {
  name: 'LinkedSystem',
  description:
    '综合应急指挥平台, 雪亮工程, 公安指挥系统, 交通管理系统, 环卫作业系统, 12345热线, 综治网格化系统, 生态环境监测, 供热监测, 其他',
})

export enum LinkState {
  PLANNED = 'PLANNED',
  UP = 'UP',
  SILENT = 'SILENT',
  RETIRED = 'RETIRED',
}
registerEnumType(LinkState, { name: 'SystemLinkState', description: '未接通, 正常, 中断, 停用' })

/** A connection of the command centre with another system, and how often that system must be heard. */
@Entity('system_link')
@ObjectType({ description: 'A connection of the command centre with another system' })
@Index(['liveOn'])
@RowsOf({ department: 'department' })
export class SystemLink extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => LinkedSystem)
  @EnumColumn()
  systemKind: LinkedSystem

  @Field(() => ID, { description: 'Department whose system it is' })
  @DepartmentColumn()
  department: string

  @Field(() => String, { description: 'What goes over it, and by which interface' })
  @StringColumn(200)
  interface: string

  @Field(() => Boolean, { description: 'One of those that the interconnection of the year asks for' })
  @BooleanColumn()
  required: boolean

  @Field(() => Int, { description: 'Agreed interval: minutes within which the system must be heard' })
  @IntColumn()
  intervalMinutes: number

  @Field(() => DayScalar, { description: 'Day by which it must be live' })
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the joint test was passed and it went live' })
  @DayColumn({ nullable: true })
  liveOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the record of the joint test 联调记录' })
  @StringColumn(80, { nullable: true })
  testNumber: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  retiredOn: string | null
}

@InputType()
export class SystemLinkValues {
  @Field(() => String)
  name: string

  @Field(() => LinkedSystem)
  systemKind: LinkedSystem

  @Field(() => ID)
  department: string

  @Field(() => String)
  interface: string

  @Field(() => Boolean)
  required: boolean

  @Field(() => Int)
  intervalMinutes: number

  @Field(() => DayScalar)
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  liveOn: string | null

  @Field(() => String, { nullable: true })
  testNumber: string | null

  @Field(() => DayScalar, { nullable: true })
  retiredOn: string | null
}

/** When a system was last heard, apart from its link's facts so that a heartbeat disturbs nobody who corrects those. */
@Entity('system_link_pulse')
@ObjectType({ description: 'When a linked system was last heard' })
@RowsWith(() => SystemLink, 'system_link', 'linkId')
export class SystemLinkPulse extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn({ unique: true })
  linkId: string

  @Field(() => GraphQLISODateTime, { nullable: true })
  @InstantColumn({ nullable: true })
  heardAt: Date | null

  /** Hash of the key with which the system says that it lives. */
  @StringColumn(64)
  keyHash: string
}

/** A silence that has ended: from when the system was last heard until it was heard again. Silences are added, never changed. */
@Entity('system_link_silence')
@ObjectType({ description: 'A silence that has ended, longer than the agreed interval' })
@Index(['linkId', 'endedAt'])
@RowsWith(() => SystemLink, 'system_link', 'linkId')
export class SystemLinkSilence extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  linkId: string

  @Field(() => GraphQLISODateTime, { description: 'Last heard before it' })
  @InstantColumn()
  beganAt: Date

  @Field(() => GraphQLISODateTime, { description: 'Heard again' })
  @InstantColumn()
  endedAt: Date

  @Field(() => Int, { description: 'Minutes between' })
  @IntColumn()
  minutes: number
}
