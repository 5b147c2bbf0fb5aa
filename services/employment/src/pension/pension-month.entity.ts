import {
  BooleanColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  RowsOf,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

@InputType()
export class PensionMonthValues {
  @Field(() => MonthScalar)
  period: string

  @Field(() => ID, { description: 'Township that reports' })
  unit: string

  @Field(() => Int, { description: 'People who ought to be enrolled 应参保' })
  dueEnrolment: number

  @Field(() => Int, { description: 'People enrolled 参保' })
  enrolled: number

  @Field(() => Int, { description: 'People who ought to pay for the year 应续保' })
  dueRenewal: number

  @Field(() => Int, { description: 'People who have paid for the year so far 已续保' })
  renewed: number

  @Field(() => Int, { description: 'People due a pension in the month 应发' })
  payees: number

  @Field(() => Int, { description: 'People paid in the month 实发' })
  paid: number

  @Field(() => MoneyScalar)
  paidAmount: number
}

/** A township’s month of the residents’ pension: enrolled, renewed, paid out. */
@Entity('pension_month')
@ObjectType({ description: 'A township’s month of the residents’ pension 城乡居民养老保险月报' })
@RowsOf({ township: 'unit' })
@Index(['period', 'unit'], { unique: true })
export class PensionMonth extends KeptRecord {
  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID, { description: 'Township that reports' })
  @TownshipColumn()
  unit: string

  @Field(() => Int, { description: 'People who ought to be enrolled 应参保' })
  @IntColumn()
  dueEnrolment: number

  @Field(() => Int, { description: 'People enrolled 参保' })
  @IntColumn()
  enrolled: number

  @Field(() => Int, { description: 'People who ought to pay for the year 应续保' })
  @IntColumn()
  dueRenewal: number

  @Field(() => Int, { description: 'People who have paid for the year so far 已续保' })
  @IntColumn()
  renewed: number

  @Field(() => Int, { description: 'People due a pension in the month 应发' })
  @IntColumn()
  payees: number

  @Field(() => Int, { description: 'People paid in the month 实发' })
  @IntColumn()
  paid: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  paidAmount: number

  @Field(() => Boolean, { description: 'Whether the month was submitted: only then it counts' })
  @BooleanColumn()
  reported: boolean
}
