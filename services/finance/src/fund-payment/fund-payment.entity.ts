import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { FundAllocation } from '../upper-fund/fund-allocation.entity.ts'

export enum FundPaymentUse {
  WORKS = 'WORKS',
  WAGES = 'WAGES',
  EQUIPMENT = 'EQUIPMENT',
  DESIGN = 'DESIGN',
  LAND = 'LAND',
  SUBSIDY = 'SUBSIDY',
  OTHER = 'OTHER',
}
registerEnumType(FundPaymentUse, {
  name: 'FundPaymentUse',
  description: '工程款、农民工工资、设备、勘察设计、征地补偿、补助、其他',
})

/** Money that left the treasury out of a line of a fund. */
@Entity('fund_payment')
@Index(['fundId', 'paidOn'])
@Index(['allocationId', 'paidOn'])
@Index(['projectId', 'paidOn'])
@ObjectType({ description: 'A payment out of a line of a fund' })
@RowsWith(() => FundAllocation, 'fund_allocation', 'allocationId')
export class FundPayment extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  fundId: string

  @Field(() => ID)
  @ReferenceColumn()
  allocationId: string

  @Field(() => ID, { nullable: true, description: 'Absent: a payment without a project, which is flagged' })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => FundPaymentUse, { description: 'Payments of WAGES go to the wage account of the site' })
  @EnumColumn()
  purpose: FundPaymentUse

  @Field(() => String)
  @StringColumn(120)
  payee: string

  @Field(() => ID, { nullable: true, description: '统一社会信用代码 of the payee' })
  @StringColumn(18, { nullable: true })
  payeeUscc: string | null

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  paidOn: string

  @Field(() => String, { description: '支付凭证号' })
  @StringColumn(80, { unique: true })
  voucherNumber: string
}
