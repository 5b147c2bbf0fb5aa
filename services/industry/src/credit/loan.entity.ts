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
import { Enterprise } from '../enterprise/enterprise.entity.ts'

export enum LoanStage {
  APPLIED = 'APPLIED',
  POOL_REVIEWED = 'POOL_REVIEWED',
  REFUSED = 'REFUSED',
  GRANTED = 'GRANTED',
  NORMAL = 'NORMAL',
  ATTENTION = 'ATTENTION',
  OVERDUE = 'OVERDUE',
  REPAID = 'REPAID',
  COMPENSATED = 'COMPENSATED',
}
registerEnumType(LoanStage, {
  name: 'LoanStage',
  description: 'Applied, reviewed by the pool, granted, in good or poor standing, repaid or compensated',
})

/** What an enterprise asks of a bank, from the need over the offers to the loan and its end. */
@Entity('loan')
@Index(['grantedOn', 'amount'])
@Index(['enterpriseId'])
@Index(['stage', 'dueOn'])
@ObjectType({ description: 'A loan of an enterprise, from its need to its end' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class Loan extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => ID)
  @ReferenceColumn()
  productId: string

  @Field(() => LoanStage)
  @EnumColumn()
  stage: LoanStage

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  appliedOn: string

  @Field(() => DayScalar, { nullable: true, description: '银: the bank made an offer' })
  @DayColumn({ nullable: true })
  bankOfferedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: '担: a guarantor stands for it' })
  @DayColumn({ nullable: true })
  guaranteedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  guarantor: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: '政: the government backs it; for pooled products the pool’s review',
  })
  @DayColumn({ nullable: true })
  backedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  grantedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  dueOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Repaid, compensated or refused on' })
  @DayColumn({ nullable: true })
  endedOn: string | null

  @Field(() => ID, { nullable: true, description: 'The loan that renews this one' })
  @ReferenceColumn({ nullable: true })
  renewedBy: string | null
}
