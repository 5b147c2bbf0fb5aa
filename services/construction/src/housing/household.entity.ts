import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  QuantityColumn,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ConstructionWork } from '../work/work.entity.ts'

export enum HouseholdState {
  REGISTERED = 'REGISTERED',
  ASSESSED = 'ASSESSED',
  AGREED = 'AGREED',
  VACATED = 'VACATED',
  RESETTLED = 'RESETTLED',
}
registerEnumType(HouseholdState, { name: 'HouseholdState', description: '登记, 评估, 签约, 搬离, 安置' })

export enum CompensationKind {
  MONEY = 'MONEY',
  EXCHANGE = 'EXCHANGE',
}
registerEnumType(CompensationKind, { name: 'CompensationKind', description: '货币补偿, 产权调换' })

/** A household that a renewal moves, without its name: a file number, one character and no more. */
@Entity('household')
@ObjectType({ description: 'A household that a renewal moves; names are kept masked only' })
@Index(['workId', 'fileNumber'], { unique: true })
@RowsWith(() => ConstructionWork, 'construction_work', 'workId')
export class Household extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  workId: string

  @Field(() => String, { description: 'Number of its paper file' })
  @StringColumn(40)
  fileNumber: string

  @Field(() => String, { description: 'Family name and asterisks, such as 王**' })
  @StringColumn(20)
  maskedName: string

  @Field(() => Int)
  @IntColumn()
  people: number

  @Field(() => Float, { description: 'Floor area of the old home, square metres' })
  @QuantityColumn()
  floorArea: number

  @Field(() => HouseholdState)
  @EnumColumn()
  state: HouseholdState

  @Field(() => DayScalar)
  @DayColumn()
  registeredOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  assessedOn: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Value found by the assessment' })
  @MoneyColumn({ nullable: true })
  assessedValue: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  vacatedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  resettledOn: string | null
}

/** The agreement by which a household leaves its home 征收协议: for money, or for another home. */
@Entity('expropriation_agreement')
@ObjectType({ description: 'The agreement by which a household leaves its home 征收协议' })
@RowsWith(() => Household, 'household', 'householdId')
export class ExpropriationAgreement extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn({ unique: true })
  householdId: string

  @Field(() => String)
  @StringColumn(60, { unique: true })
  number: string

  @Field(() => CompensationKind)
  @EnumColumn()
  kind: CompensationKind

  @Field(() => MoneyScalar)
  @MoneyColumn()
  compensation: number

  @Field(() => DayScalar)
  @DayColumn()
  signedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the compensation was paid out' })
  @DayColumn({ nullable: true })
  paidOn: string | null
}
