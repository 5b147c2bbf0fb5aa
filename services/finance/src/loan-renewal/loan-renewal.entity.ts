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
  StringColumn,
} from '@tongchou/service-kit'

export enum LoanRating {
  PASS = 'PASS',
  ATTENTION = 'ATTENTION',
  SUBSTANDARD = 'SUBSTANDARD',
  DOUBTFUL = 'DOUBTFUL',
  LOSS = 'LOSS',
}
registerEnumType(LoanRating, {
  name: 'LoanRating',
  description: '正常、关注、次级、可疑、损失; from 次级 on a bad loan',
})

/** A loan that falls due, and whether it was renewed without a gap 续贷. */
@Entity('loan_renewal')
@Index(['expiresOn', 'operatingNormally'])
@Index(['uscc'])
@ObjectType({ description: '续贷: a loan that falls due, and whether it was renewed without a gap' })
@InputType('LoanRenewalValues')
export class LoanRenewal extends KeptRecord {
  @Field(() => ID)
  @StringColumn(18)
  uscc: string

  @Field(() => String)
  @StringColumn(120)
  enterpriseName: string

  @Field(() => String)
  @StringColumn(80)
  bank: string

  @Field(() => String, { nullable: true, description: '续贷产品' })
  @StringColumn(80, { nullable: true })
  product: string | null

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  expiresOn: string

  @Field(() => Boolean, { description: 'As the bank found it when the loan fell due' })
  @BooleanColumn()
  operatingNormally: boolean

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  appliedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  renewedOn: string | null

  @Field(() => LoanRating)
  @EnumColumn()
  rating: LoanRating

  @Field(() => String, { nullable: true, description: 'Why it was not renewed' })
  @StringColumn(200, { nullable: true })
  hindrance: string | null
}
