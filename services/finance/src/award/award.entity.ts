import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  StringColumn,
} from '@tongchou/service-kit'

export enum AwardPolicyKind {
  TOP_FIRMS = 'TOP_FIRMS',
  POVERTY_RELIEF = 'POVERTY_RELIEF',
  ECOLOGY = 'ECOLOGY',
  INDUSTRY = 'INDUSTRY',
  OTHER = 'OTHER',
}
registerEnumType(AwardPolicyKind, {
  name: 'AwardPolicyKind',
  description: '十强双百、脱贫攻坚、生态保护、工业扶持、其他',
})

/** An award approved under a support policy 奖补, and how far it is paid 兑现. */
@Entity('award_payout')
@Index(['approvedOn', 'approvedAmount'])
@Index(['uscc'])
@ObjectType({ description: '奖补兑现: an award approved under a support policy, and how far it is paid' })
export class AwardPayout extends KeptRecord {
  @Field(() => AwardPolicyKind)
  @EnumColumn()
  policyKind: AwardPolicyKind

  @Field(() => String)
  @StringColumn(120)
  policy: string

  @Field(() => String, { description: 'Who gets it' })
  @StringColumn(120)
  receiver: string

  @Field(() => ID, { nullable: true, description: '统一社会信用代码, for an enterprise' })
  @StringColumn(18, { nullable: true })
  uscc: string | null

  @Field(() => ID, { nullable: true, description: 'The industry service’s award that it pays' })
  @ReferenceColumn({ nullable: true })
  policyAwardId: string | null

  @Field(() => MoneyScalar)
  @MoneyColumn()
  approvedAmount: number

  @Field(() => DayScalar)
  @DayColumn()
  approvedOn: string

  @Field(() => String, { description: 'Document that approves it' })
  @StringColumn(80)
  documentNumber: string

  @Field(() => DayScalar, { description: 'To be paid by' })
  @DayColumn()
  payBy: string
}

@InputType('AwardPayoutValues')
export class AwardPayoutValues {
  @Field(() => AwardPolicyKind)
  policyKind: AwardPolicyKind

  @Field(() => String)
  policy: string

  @Field(() => String)
  receiver: string

  @Field(() => ID, { nullable: true })
  uscc?: string | null

  @Field(() => ID, { nullable: true })
  policyAwardId?: string | null

  @Field(() => MoneyScalar)
  approvedAmount: number

  @Field(() => DayScalar)
  approvedOn: string

  @Field(() => String)
  documentNumber: string

  @Field(() => DayScalar)
  payBy: string
}

/** Money of an award that was paid. */
@Entity('award_payment')
@Index(['payoutId', 'paidOn'])
@Index(['paidOn'])
@ObjectType({ description: 'Money of an award that was paid' })
@InputType('AwardPaymentValues')
export class AwardPayment extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  payoutId: string

  @Field(() => MoneyScalar, { description: 'At most what is left of the award' })
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  paidOn: string

  @Field(() => String, { description: '支付凭证号' })
  @StringColumn(80, { unique: true })
  voucherNumber: string
}
