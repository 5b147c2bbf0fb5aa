import { KeptRecord, MonthColumn, MonthScalar, QuantityColumn, ReferenceColumn, RowsWith } from '@tongchou/service-kit'
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ConstructionWork } from '../work/work.entity.ts'

/** How much of a work is to be done by the end of a month, as planned before it began. */
@Entity('work_schedule')
@ObjectType({ description: 'How much of a work is to be done by the end of a month 计划进度' })
@InputType('WorkScheduleValues')
@Index(['workId', 'period'], { unique: true })
@RowsWith(() => ConstructionWork, 'construction_work', 'workId')
export class WorkSchedule extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  workId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => Float, { description: 'Percent of the whole work' })
  @QuantityColumn()
  percent: number
}
