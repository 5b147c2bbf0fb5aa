import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** One line of the 一般公共预算支出功能分类: 201, 204 … and whether it is one of the eight. */
@Entity('budget_subject')
@ObjectType({ description: '一般公共预算支出功能分类科目 (类级), by year' })
@Index(['planYear', 'subject'], { unique: true })
export class BudgetSubject extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => ID, { description: '科目编码, such as 205' })
  @StringColumn(7)
  subject: string

  @Field(() => String)
  @StringColumn(40)
  name: string

  @Field(() => Boolean, { description: 'One of the 财政八项支出' })
  @BooleanColumn()
  eight: boolean
}

/** A township or department that the year's fund-winning is assessed of 争资考核单位. */
@Entity('seeking_unit')
@ObjectType({ description: '争资考核单位: a township or department measured by the funds it wins' })
@Index(['planYear', 'unit'], { unique: true })
@RowsOf({ department: 'department', township: 'township' })
export class SeekingUnit extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => ID, { description: 'Code of the township or department' })
  @StringColumn(64)
  unit: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { nullable: true })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => String, { description: 'As the assessment list has it' })
  @StringColumn(40)
  name: string
}

export enum FinanceThresholdCode {
  IDLE_WARN_DAYS = 'IDLE_WARN_DAYS',
  IDLE_RED_DAYS = 'IDLE_RED_DAYS',
  BOND_IDLE_DAYS = 'BOND_IDLE_DAYS',
  BIG_DROP_PERCENT = 'BIG_DROP_PERCENT',
  COLLECTION_CLIFF_PERCENT = 'COLLECTION_CLIFF_PERCENT',
  SPENDING_LAG_POINTS = 'SPENDING_LAG_POINTS',
  BAD_LOAN_PERCENT = 'BAD_LOAN_PERCENT',
  DEBT_LIMIT_WAN = 'DEBT_LIMIT_WAN',
}
registerEnumType(FinanceThresholdCode, { name: 'FinanceThresholdCode' })

/** A limit that the year's rules work with: how long money may lie, how far a unit may fall behind. */
@Entity('finance_threshold')
@ObjectType({ description: 'A limit that the rules of a year work with' })
@Index(['planYear', 'code'], { unique: true })
export class FinanceThreshold extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => FinanceThresholdCode)
  @EnumColumn()
  code: FinanceThresholdCode

  @Field(() => Float)
  @QuantityColumn()
  figure: number

  @Field(() => String, { description: 'Where the limit comes from' })
  @StringColumn(120)
  basis: string
}

/** A time in the budget year when funds are to be asked for 争资窗口期: the golden period and those after it. */
@Entity('budget_window')
@ObjectType({ description: '争资窗口期: when which level refines its budget and what is to be handed in' })
@Index(['planYear', 'closesOn'])
export class BudgetWindow extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => String)
  @StringColumn(80)
  name: string

  @Field(() => DayScalar)
  @DayColumn()
  opensOn: string

  @Field(() => DayScalar)
  @DayColumn()
  closesOn: string
}
