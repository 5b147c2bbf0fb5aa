import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  StringColumn,
} from '@tongchou/service-kit'
import { RevenueKind } from '../revenue/tax-revenue.entity.ts'

/** Tax that is due and not paid 欠税, of one taxpayer and one tax. */
@Entity('tax_arrears')
@Index(['keySector', 'arisenOn', 'amount'])
@Index(['uscc'])
@ObjectType({ description: '欠税: due and not paid, of one taxpayer and one tax' })
export class TaxArrears extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  taxpayer: string

  @Field(() => ID, { nullable: true })
  @StringColumn(18, { nullable: true })
  uscc: string | null

  @Field(() => String, { description: 'GB/T 4754 code of the sector' })
  @StringColumn(5)
  sector: string

  @Field(() => Boolean, { description: '重点行业' })
  @BooleanColumn()
  keySector: boolean

  @Field(() => RevenueKind)
  @EnumColumn()
  kind: RevenueKind

  @Field(() => MoneyScalar, { description: 'When it arose' })
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  arisenOn: string

  @Field(() => String, { nullable: true, description: '清缴计划' })
  @StringColumn(300, { nullable: true })
  plan: string | null

  @Field(() => DayScalar, { nullable: true, description: 'To be cleared by' })
  @DayColumn({ nullable: true })
  planBy: string | null
}

@InputType('TaxArrearsValues')
export class TaxArrearsValues {
  @Field(() => String)
  taxpayer: string

  @Field(() => ID, { nullable: true })
  uscc?: string | null

  @Field(() => String)
  sector: string

  @Field(() => Boolean)
  keySector: boolean

  @Field(() => RevenueKind)
  kind: RevenueKind

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  arisenOn: string

  @Field(() => String, { nullable: true })
  plan?: string | null

  @Field(() => DayScalar, { nullable: true })
  planBy?: string | null
}

export enum CollectionWay {
  PAID = 'PAID',
  DEDUCTED = 'DEDUCTED',
  SEIZED = 'SEIZED',
  WRITTEN_OFF = 'WRITTEN_OFF',
}
registerEnumType(CollectionWay, { name: 'CollectionWay', description: '自行缴纳、扣缴、强制执行、核销' })

/** A step by which arrears became less 清缴. */
@Entity('arrears_collection')
@Index(['arrearsId', 'collectedOn'])
@ObjectType({ description: 'A step by which arrears became less' })
@InputType('ArrearsCollectionValues')
export class ArrearsCollection extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  arrearsId: string

  @Field(() => CollectionWay)
  @EnumColumn()
  way: CollectionWay

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  collectedOn: string
}
