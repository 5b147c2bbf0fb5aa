import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  StringColumn,
} from '@tongchou/service-kit'
import { RevenueKind } from '../revenue/tax-revenue.entity.ts'
import { TaxClueOrigin } from '../tax-clue/tax-clue.entity.ts'

/** Where tax of a year is to come from 税源: an enterprise, a project, a parcel sold, housing sold. */
@Entity('tax_source')
@Index(['sourceYear', 'origin'])
@Index(['projectId'])
@Index(['parcelCode'])
@Index(['uscc'])
@ObjectType({ description: '税源台账: where tax of a year is to come from, and what came' })
@InputType('TaxSourceValues')
export class TaxSource extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  sourceYear: number

  @Field(() => TaxClueOrigin)
  @EnumColumn()
  origin: TaxClueOrigin

  @Field(() => RevenueKind)
  @EnumColumn()
  kind: RevenueKind

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID, { nullable: true })
  @StringColumn(18, { nullable: true })
  uscc: string | null

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  parcelCode: string | null

  @Field(() => MoneyScalar, { description: 'Due from the transfer, the contract, the operation' })
  @MoneyColumn()
  expectedAmount: number

  @Field(() => MoneyScalar, { description: 'Came so far' })
  @MoneyColumn()
  collectedAmount: number

  @Field(() => DayScalar)
  @DayColumn()
  registeredOn: string
}

/** A contract of a builder from outside the county 外建企业, with the tax that belongs here. */
@Entity('outside_contract')
@Index(['projectId'])
@ObjectType({ description: '外建企业合同: an outside builder’s contract, with the tax prepaid and paid for it' })
@InputType('OutsideContractValues')
export class OutsideContract extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  projectId: string

  @Field(() => String)
  @StringColumn(120)
  builder: string

  @Field(() => ID, { nullable: true })
  @StringColumn(18, { nullable: true })
  uscc: string | null

  @Field(() => String, { description: 'Where it is registered' })
  @StringColumn(60)
  home: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  contractAmount: number

  @Field(() => DayScalar)
  @DayColumn()
  contractedOn: string

  @Field(() => DayScalar, { nullable: true, description: '跨区域涉税事项报验' })
  @DayColumn({ nullable: true })
  reportedOn: string | null

  @Field(() => MoneyScalar, { description: 'Due here by the work done' })
  @MoneyColumn()
  dueAmount: number

  @Field(() => MoneyScalar, { description: 'Prepaid or withheld here' })
  @MoneyColumn()
  paidAmount: number
}
