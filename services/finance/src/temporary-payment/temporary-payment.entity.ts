import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'

/** Treasury money lent out for a time 财政暂付款, which must come back or be put into a budget. */
@Entity('temporary_payment')
@Index(['paidOn', 'amount'])
@ObjectType({ description: '财政暂付款: treasury money lent out for a time' })
@RowsOf({ department: 'department' })
export class TemporaryPayment extends KeptRecord {
  @Field(() => String, { description: 'Who has it' })
  @StringColumn(120)
  holder: string

  @Field(() => ID, { nullable: true, description: 'Department that answers for it' })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => String)
  @StringColumn(200)
  reason: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  paidOn: string

  @Field(() => DayScalar, { nullable: true, description: '清理时限' })
  @DayColumn({ nullable: true })
  clearBy: string | null

  @Field(() => String, { nullable: true, description: '清理办法' })
  @StringColumn(300, { nullable: true })
  plan: string | null
}

@InputType('TemporaryPaymentValues')
export class TemporaryPaymentValues {
  @Field(() => String)
  holder: string

  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => String)
  reason: string

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  paidOn: string

  @Field(() => DayScalar, { nullable: true })
  clearBy?: string | null

  @Field(() => String, { nullable: true })
  plan?: string | null
}

export enum TemporaryClearingWay {
  RETURNED = 'RETURNED',
  BUDGETED = 'BUDGETED',
  OFFSET = 'OFFSET',
  WRITTEN_OFF = 'WRITTEN_OFF',
}
registerEnumType(TemporaryClearingWay, {
  name: 'TemporaryClearingWay',
  description: '收回、列入预算、抵扣、核销',
})

/** A step by which a temporary payment became less. */
@Entity('temporary_clearing')
@Index(['paymentId', 'clearedOn'])
@Index(['clearedOn', 'amount'])
@ObjectType({ description: 'A step by which a temporary payment became less' })
@InputType('TemporaryClearingValues')
@RowsWith(() => TemporaryPayment, 'temporary_payment', 'paymentId')
export class TemporaryClearing extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  paymentId: string

  @Field(() => TemporaryClearingWay)
  @EnumColumn()
  way: TemporaryClearingWay

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  clearedOn: string
}
