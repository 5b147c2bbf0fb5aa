import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsWith,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ArrearsCase } from './arrears-case.entity.ts'

export enum ArrearsSource {
  EMPLOYER = 'EMPLOYER',
  WAGE_ACCOUNT = 'WAGE_ACCOUNT',
  WAGE_DEPOSIT = 'WAGE_DEPOSIT',
  EMERGENCY_FUND = 'EMERGENCY_FUND',
  COURT = 'COURT',
}
registerEnumType(ArrearsSource, {
  name: 'ArrearsSource',
  description: '用人单位支付, 专户支付, 动用保证金, 应急周转金, 法院执行',
})

/** Wages recovered in a case: how much, for how many, from where. */
@Entity('arrears_payment')
@ObjectType({ description: 'Wages recovered in a case 清欠' })
@InputType('ArrearsPaymentValues')
@RowsWith(() => ArrearsCase, 'arrears_case', 'caseId')
@Index(['caseId', 'paidOn'])
export class ArrearsPayment extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  caseId: string

  @Field(() => DayScalar)
  @DayColumn()
  paidOn: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => Int, { description: 'Persons paid in full by it' })
  @IntColumn()
  persons: number

  @Field(() => ArrearsSource)
  @EnumColumn()
  source: ArrearsSource
}
