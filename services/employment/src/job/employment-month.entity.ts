import {
  BooleanColumn,
  IntColumn,
  KeptRecord,
  MonthColumn,
  MonthScalar,
  RowsOf,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

@InputType()
export class EmploymentMonthValues {
  @Field(() => MonthScalar)
  period: string

  @Field(() => ID, { description: 'Township that reports' })
  unit: string

  @Field(() => Int, { description: 'People in work in town at the end of the month 城镇从业人员期末人数' })
  urbanEmployed: number
}

/** A township’s employed people in town at the end of a month, as it reports them. */
@Entity('employment_month')
@ObjectType({ description: 'A township’s urban employment at the end of a month 就业情况月报' })
@RowsOf({ township: 'unit' })
@Index(['period', 'unit'], { unique: true })
export class EmploymentMonth extends KeptRecord {
  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID, { description: 'Township that reports' })
  @TownshipColumn()
  unit: string

  @Field(() => Int, { description: 'People in work in town at the end of the month 城镇从业人员期末人数' })
  @IntColumn()
  urbanEmployed: number

  @Field(() => Boolean, { description: 'Whether the month was submitted: only then it counts' })
  @BooleanColumn()
  reported: boolean
}
