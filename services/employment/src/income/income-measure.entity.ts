import {
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  RowsOf,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity } from 'typeorm'

export enum IncomeSource {
  WAGE = 'WAGE',
  BUSINESS = 'BUSINESS',
  PROPERTY = 'PROPERTY',
  TRANSFER = 'TRANSFER',
}
registerEnumType(IncomeSource, { name: 'IncomeSource', description: '工资性收入, 经营净收入, 财产净收入, 转移净收入' })

/** One support of income growth 增收支撑点: what it is to add, and what it has added. */
@Entity('income_measure')
@ObjectType({ description: 'One support of income growth 增收支撑点' })
@InputType('IncomeMeasureValues')
@RowsOf({ department: 'department' })
export class IncomeMeasure extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => IncomeSource)
  @EnumColumn()
  source: IncomeSource

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => MoneyScalar, { description: 'To be added per head in the year' })
  @MoneyColumn()
  planned: number

  @Field(() => MoneyScalar, { description: 'Added per head so far' })
  @MoneyColumn()
  achieved: number

  @Field(() => MonthScalar, { description: 'Month up to which it was counted' })
  @MonthColumn()
  asOfMonth: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  note: string | null
}
