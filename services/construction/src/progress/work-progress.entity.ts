import {
  BooleanColumn,
  DepartmentColumn,
  KeptRecord,
  MonthColumn,
  MonthScalar,
  QuantityColumn,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ConstructionWork } from '../work/work.entity.ts'

/** How far a work on the ground had come at the end of a month, and how much of it was built. It counts once reported. */
@Entity('work_progress')
@ObjectType({ description: 'How far a work on the ground had come at the end of a month 形象进度' })
@Index(['workId', 'period'], { unique: true })
@Index(['period', 'unit'])
@RowsWith(() => ConstructionWork, 'construction_work', 'workId')
export class WorkProgress extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  workId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID, { description: 'Department that reported it' })
  @DepartmentColumn()
  unit: string

  @Field(() => Float, { description: 'Percent of the whole work, since it began' })
  @QuantityColumn()
  percent: number

  @Field(() => Float, { description: 'Built since it began, in the work’s unit' })
  @QuantityColumn()
  quantity: number

  @Field(() => String, { nullable: true, description: 'What stands in the way, or how the site looks' })
  @StringColumn(300, { nullable: true })
  note: string | null

  @Field(() => Boolean, { description: 'Submitted, and so counted' })
  @BooleanColumn()
  reported: boolean
}
