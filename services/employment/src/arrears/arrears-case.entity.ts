import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum ArrearsState {
  ACCEPTED = 'ACCEPTED',
  INVESTIGATING = 'INVESTIGATING',
  ORDERED = 'ORDERED',
  PAID = 'PAID',
  REFERRED = 'REFERRED',
  CLOSED = 'CLOSED',
}
registerEnumType(ArrearsState, { name: 'ArrearsState', description: '受理, 调查, 责令支付, 已支付, 移送, 结案' })

@InputType()
export class ArrearsCaseValues {
  @Field(() => String)
  number: string

  @Field(() => ID, { nullable: true, description: 'The site, if the wages were earned on one' })
  siteId: string | null

  @Field(() => String)
  employer: string

  @Field(() => String, { nullable: true })
  employerUscc: string | null

  @Field(() => ID, { description: 'Department that supervises the trade' })
  department: string

  @Field(() => ID, { nullable: true })
  township: string | null

  @Field(() => DayScalar)
  complainedOn: string

  @Field(() => String)
  complaint: string

  @Field(() => Int)
  claimedPersons: number

  @Field(() => MoneyScalar)
  claimedAmount: number

  @Field(() => DayScalar)
  acceptedOn: string
}

/** Wages that were not paid 欠薪案件, from the complaint to the last of them. */
@Entity('arrears_case')
@ObjectType({ description: 'Wages that were not paid 欠薪案件' })
@Directive('@key(fields: "id")')
@RowsOf({ department: 'department', township: 'township' })
@Index(['acceptedOn'])
@Index(['confirmedOn'])
@Index(['siteId'])
@Index(['employerUscc'])
export class ArrearsCase extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  number: string

  @Field(() => ID, { nullable: true, description: 'The site, if the wages were earned on one' })
  @ReferenceColumn({ nullable: true })
  siteId: string | null

  @Field(() => String)
  @StringColumn(120)
  employer: string

  @Field(() => String, { nullable: true })
  @StringColumn(18, { nullable: true })
  employerUscc: string | null

  @Field(() => ID, { description: 'Department that supervises the trade' })
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => DayScalar)
  @DayColumn()
  complainedOn: string

  @Field(() => String)
  @TextColumn()
  complaint: string

  @Field(() => Int)
  @IntColumn()
  claimedPersons: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  claimedAmount: number

  @Field(() => ArrearsState)
  @EnumColumn()
  state: ArrearsState

  @Field(() => DayScalar)
  @DayColumn()
  acceptedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  investigatedOn: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which sum and persons were found, with the order to pay',
  })
  @DayColumn({ nullable: true })
  confirmedOn: string | null

  @Field(() => Int, { nullable: true })
  @IntColumn({ nullable: true })
  confirmedPersons: number | null

  @Field(() => MoneyScalar, { nullable: true })
  @MoneyColumn({ nullable: true })
  confirmedAmount: number | null

  @Field(() => String, { nullable: true, description: 'Number of the order to pay 责令支付决定书' })
  @StringColumn(60, { nullable: true })
  orderNumber: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day by which the order must be obeyed' })
  @DayColumn({ nullable: true })
  payBy: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the last of it was paid' })
  @DayColumn({ nullable: true })
  paidOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  referredOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the referral to the police or the court' })
  @StringColumn(60, { nullable: true })
  referralNumber: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(200, { nullable: true })
  closingNote: string | null
}
