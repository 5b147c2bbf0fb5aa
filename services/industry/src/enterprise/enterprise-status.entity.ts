import { Field, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  TextColumn,
} from '@tongchou/service-kit'
import { Enterprise, EnterpriseStatus } from './enterprise.entity.ts'

/** How an enterprise ran from a day until another: so any question may be asked of any day. */
@Entity('enterprise_status')
@Index(['enterpriseId', 'fromDay'], { unique: true })
@Index(['enterpriseId', 'fromDay', 'untilDay', 'status'])
@Index(['status', 'fromDay', 'untilDay'])
@ObjectType({ description: 'How an enterprise ran from a day on' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class EnterpriseStatusPeriod extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => EnterpriseStatus)
  @EnumColumn()
  status: EnterpriseStatus

  @Field(() => DayScalar)
  @DayColumn()
  fromDay: string

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer held' })
  @DayColumn({ nullable: true })
  untilDay: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  reason: string | null
}
