import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  ReferenceColumn,
  RowsOf,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

@InputType()
export class SiteWageMonthValues {
  @Field(() => ID)
  siteId: string

  @Field(() => MonthScalar)
  period: string

  @Field(() => Int)
  workers: number

  @Field(() => MoneyScalar)
  due: number

  @Field(() => MoneyScalar)
  paid: number

  @Field(() => DayScalar, { nullable: true, description: 'Day of the last payment' })
  paidOn: string | null

  @Field(() => MoneyScalar, { description: 'What lay in the special account at the end of the month' })
  accountBalance: number
}

/** One site’s wages of a month: due, paid, workers and what lies in the account. */
@Entity('site_wage_month')
@ObjectType({ description: 'One site’s wages of a month 工资支付月报' })
@RowsOf({ township: 'unit' })
@Index(['siteId', 'period'], { unique: true })
@Index(['period', 'unit'])
export class SiteWageMonth extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  siteId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID, { description: 'Township that reports, or the owning department where the site lies in none' })
  @ReferenceColumn()
  unit: string

  @Field(() => Int)
  @IntColumn()
  workers: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  due: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  paid: number

  @Field(() => DayScalar, { nullable: true, description: 'Day of the last payment' })
  @DayColumn({ nullable: true })
  paidOn: string | null

  @Field(() => MoneyScalar, { description: 'What lay in the special account at the end of the month' })
  @MoneyColumn()
  accountBalance: number

  @Field(() => Boolean, { description: 'Whether the month was submitted: only then it counts' })
  @BooleanColumn()
  reported: boolean
}
