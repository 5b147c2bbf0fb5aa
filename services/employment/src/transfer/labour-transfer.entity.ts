import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum TransferDestination {
  COUNTY = 'COUNTY',
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
  OUTSIDE = 'OUTSIDE',
}
registerEnumType(TransferDestination, { name: 'TransferDestination', description: '县内, 市内, 省内, 省外' })

@InputType()
export class LabourTransferValues {
  @Field(() => ID)
  township: string

  @Field(() => String, { description: 'Number or name of the batch' })
  batch: string

  @Field(() => DayScalar)
  departedOn: string

  @Field(() => Int)
  persons: number

  @Field(() => Boolean, { description: 'Organised, not on their own account 有组织' })
  organised: boolean

  @Field(() => TransferDestination)
  destination: TransferDestination

  @Field(() => String, { description: 'City or employer' })
  place: string

  @Field(() => String)
  trade: string

  @Field(() => MoneyScalar, { description: 'Income expected of the batch in the year 劳务收入' })
  income: number

  @Field(() => Int, { nullable: true, description: 'People asked for the sample check' })
  sampleSize: number | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Income per head that the sample gave' })
  sampleIncome: number | null

  @Field(() => ID, { nullable: true, description: 'The labour base that took them' })
  baseId: string | null

  @Field(() => ID, { nullable: true, description: 'The labour brand under which they went' })
  brandId: string | null
}

/** One batch of workers sent to where there is work 劳务输转. */
@Entity('labour_transfer')
@ObjectType({ description: 'One batch of workers sent to where there is work 劳务输转' })
@RowsOf({ township: 'township' })
@Index(['departedOn'])
@Index(['township', 'departedOn'])
export class LabourTransfer extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String, { description: 'Number or name of the batch' })
  @StringColumn(80)
  batch: string

  @Field(() => DayScalar)
  @DayColumn()
  departedOn: string

  @Field(() => Int)
  @IntColumn()
  persons: number

  @Field(() => Boolean, { description: 'Organised, not on their own account 有组织' })
  @BooleanColumn()
  organised: boolean

  @Field(() => TransferDestination)
  @EnumColumn()
  destination: TransferDestination

  @Field(() => String, { description: 'City or employer' })
  @StringColumn(80)
  place: string

  @Field(() => String)
  @StringColumn(40)
  trade: string

  @Field(() => MoneyScalar, { description: 'Income expected of the batch in the year 劳务收入' })
  @MoneyColumn()
  income: number

  @Field(() => Int, { nullable: true, description: 'People asked for the sample check' })
  @IntColumn({ nullable: true })
  sampleSize: number | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Income per head that the sample gave' })
  @MoneyColumn({ nullable: true })
  sampleIncome: number | null

  @Field(() => ID, { nullable: true, description: 'The labour base that took them' })
  @Index()
  @ReferenceColumn({ nullable: true })
  baseId: string | null

  @Field(() => ID, { nullable: true, description: 'The labour brand under which they went' })
  @Index()
  @ReferenceColumn({ nullable: true })
  brandId: string | null
}
