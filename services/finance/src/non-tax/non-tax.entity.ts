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
  TownshipColumn,
} from '@tongchou/service-kit'

/** A unit that collects what is no tax 执收单位, and the day from which it can be paid electronically. */
@Entity('collecting_unit')
@Index(['collectsSince'])
@ObjectType({ description: '执收单位, and since when it is connected to electronic payment' })
@InputType('CollectingUnitValues')
@RowsOf({ department: 'department', township: 'township' })
export class CollectingUnit extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { nullable: true })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => DayScalar)
  @DayColumn()
  collectsSince: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  collectsUntil: string | null

  @Field(() => DayScalar, { nullable: true, description: '电子化缴库接入日' })
  @DayColumn({ nullable: true })
  connectedOn: string | null

  @Field(() => String, { nullable: true, description: '缴款渠道' })
  @StringColumn(80, { nullable: true })
  channel: string | null
}

export enum NonTaxItem {
  LAND_TRANSFER = 'LAND_TRANSFER',
  STATE_RESOURCE = 'STATE_RESOURCE',
  STATE_ASSET = 'STATE_ASSET',
  ADMINISTRATIVE_FEE = 'ADMINISTRATIVE_FEE',
  FINE = 'FINE',
  SPECIAL_REVENUE = 'SPECIAL_REVENUE',
  OTHER = 'OTHER',
}
registerEnumType(NonTaxItem, {
  name: 'NonTaxItem',
  description: '土地出让收入、国有资源有偿使用、国有资产收益、行政事业性收费、罚没、专项收入、其他',
})

export enum NonTaxChannel {
  ELECTRONIC = 'ELECTRONIC',
  COUNTER = 'COUNTER',
  CASH = 'CASH',
}
registerEnumType(NonTaxChannel, { name: 'NonTaxChannel', description: '电子缴库、柜面、现金' })

/** One sum of non-tax revenue: due by a day, in the treasury on a day, or not. */
@Entity('non_tax_receipt')
@Index(['dueOn', 'treasuredOn'])
@Index(['collectingUnitId'])
@Index(['parcelCode'])
@ObjectType({ description: '非税收入: one sum, due by a day and in the treasury on a day, or not' })
@InputType('NonTaxReceiptValues')
@RowsWith(() => CollectingUnit, 'collecting_unit', 'collectingUnitId')
export class NonTaxReceipt extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  collectingUnitId: string

  @Field(() => NonTaxItem)
  @EnumColumn()
  item: NonTaxItem

  @Field(() => String)
  @StringColumn(120)
  payer: string

  @Field(() => String, { nullable: true, description: 'Contract or decision that it is due by' })
  @StringColumn(80, { nullable: true })
  contractNumber: string | null

  @Field(() => ID, { nullable: true, description: 'The parcel, for land' })
  @ReferenceColumn({ nullable: true })
  parcelCode: string | null

  @Field(() => MoneyScalar)
  @MoneyColumn()
  dueAmount: number

  @Field(() => DayScalar)
  @DayColumn()
  dueOn: string

  @Field(() => MoneyScalar, { nullable: true, description: 'In the treasury' })
  @MoneyColumn({ nullable: true })
  treasuredAmount: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  treasuredOn: string | null

  @Field(() => NonTaxChannel, { nullable: true })
  @EnumColumn({ nullable: true })
  channel: NonTaxChannel | null
}
