import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  DepartmentColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'

/** One line of the year's budget: a unit, a subject, what is needed and what is given 预算指标. */
@Entity('budget_line')
@ObjectType({ description: '预算指标: a unit’s line of the year’s budget, by 功能科目' })
@Index(['planYear', 'subject', 'allocatedOn'])
@RowsOf({ department: 'department', township: 'township' })
export class BudgetLine extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { nullable: true })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => ID, { description: '功能科目, such as 205; it says whether the line is one of the eight' })
  @StringColumn(7)
  subject: string

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => MoneyScalar, { description: '支出需求' })
  @MoneyColumn()
  needAmount: number

  @Field(() => MoneyScalar, { description: '预算安排' })
  @MoneyColumn()
  allocatedAmount: number

  @Field(() => DayScalar, { description: '指标下达日' })
  @DayColumn()
  allocatedOn: string

  @Field(() => DayScalar, { nullable: true, description: '预算细化到项目的日期' })
  @DayColumn({ nullable: true })
  refinedOn: string | null
}

/** What a unit spent of a line in a month. A draft until it submits the month. */
@Entity('budget_spending')
@Index(['lineId', 'period'], { unique: true })
@Index(['reported', 'period'])
@ObjectType({ description: 'What was spent of a budget line in a month' })
@RowsWith(() => BudgetLine, 'budget_line', 'lineId')
export class BudgetSpending extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  lineId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID, { description: 'Unit that reports it' })
  @ReferenceColumn()
  unit: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => Boolean, { description: 'Counts towards figures: the unit has submitted the month' })
  @BooleanColumn()
  reported: boolean
}
