import { DayColumn, DayScalar, EnumColumn, IntColumn, KeptRecord, StringColumn } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { HallDayKind } from './hall.codes.ts'

/** A day of the hall's opening calendar 5+X: hours, appointments and who is on duty. */
@Entity('hall_day')
@ObjectType({ description: '大厅开放日历（5+X）: hours, appointments and who is on duty' })
@InputType('HallDayValues')
@Index(['day', 'kind'])
export class HallDay extends KeptRecord {
  @Field(() => DayScalar)
  @DayColumn({ unique: true })
  day: string

  @Field(() => HallDayKind)
  @EnumColumn()
  kind: HallDayKind

  @Field(() => String, { description: 'HH:MM' })
  @StringColumn(5)
  opensAt: string

  @Field(() => String, { description: 'HH:MM' })
  @StringColumn(5)
  closesAt: string

  @Field(() => String, { nullable: true, description: 'HH:MM until which it stays open beyond that 错时延时' })
  @StringColumn(5, { nullable: true })
  extendedUntil: string | null

  @Field(() => Int, { description: '可预约号数' })
  @IntColumn()
  appointmentSlots: number

  @Field(() => Int, { description: '已预约号数' })
  @IntColumn()
  appointmentsTaken: number

  @Field(() => String, { nullable: true, description: '带班领导; required outside working days' })
  @StringColumn(40, { nullable: true })
  dutyLeader: string | null

  @Field(() => String, { nullable: true, description: '轮休值班人员' })
  @StringColumn(200, { nullable: true })
  dutyStaff: string | null
}
