import {
  DayColumn,
  DayScalar,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

@InputType()
export class PolicyBenefitValues {
  @Field(() => ID)
  policyId: string

  @Field(() => ID)
  residentId: string

  @Field(() => ID)
  township: string

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  approvedOn: string

  @Field(() => DayScalar, { nullable: true })
  paidOn: string | null

  @Field(() => String, { nullable: true })
  voucher: string | null
}

/** What one person was granted under a policy, and when it was paid. */
@Entity('policy_benefit')
@ObjectType({ description: 'What one person was granted under a policy 政策享受' })
@RowsOf({ township: 'township' })
@Index(['policyId', 'residentId', 'approvedOn'], { unique: true })
export class PolicyBenefit extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  policyId: string

  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  residentId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  approvedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  paidOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(80, { nullable: true })
  voucher: string | null
}
