import { ArgsType, Field, Float, ID, InputType } from 'type-graphql'
import { ChangeInput, DayScalar, MoneyScalar, ListArgs, UpdateInput, KeepInput } from '@tongchou/service-kit'
import { LoanProductKind, PoolEntryKind } from './loan-product.entity.ts'
import { LoanStage } from './loan.entity.ts'

@InputType()
export class KeepLoanProductInput extends KeepInput {
  @Field(() => String)
  name: string

  @Field(() => LoanProductKind)
  kind: LoanProductKind

  @Field(() => String)
  bank: string

  @Field(() => String)
  terms: string

  @Field(() => MoneyScalar, { nullable: true })
  quota?: number | null

  @Field(() => Boolean)
  pooled: boolean

  @Field(() => Float, { description: 'Percent a year' })
  rate: number

  @Field(() => DayScalar)
  offeredSince: string
}

@InputType()
export class ApplyForLoanInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => ID)
  productId: string

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  appliedOn: string

  @Field(() => ID, { nullable: true, description: 'The loan that this one is to renew' })
  renews?: string | null
}

@InputType({ description: 'Who has joined the matching since: the bank, the guarantor, the government' })
export class MatchLoanInput extends UpdateInput {
  @Field(() => DayScalar, { nullable: true })
  bankOfferedOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  guaranteedOn?: string | null

  @Field(() => String, { nullable: true, description: 'Required with guaranteedOn' })
  guarantor?: string | null

  @Field(() => DayScalar, { nullable: true })
  backedOn?: string | null
}

@InputType()
export class AdvanceLoanInput extends UpdateInput {
  @Field(() => LoanStage)
  stage: LoanStage

  @Field(() => DayScalar, { description: 'The day of the review, the grant, the repayment' })
  on: string

  @Field(() => DayScalar, { nullable: true, description: 'Required when granting' })
  dueOn?: string | null

  @Field(() => String, { nullable: true, description: 'Required when refusing' })
  reason?: string | null
}

@InputType()
export class CompensateLoanInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string

  @Field(() => MoneyScalar, { description: 'What the pool pays, at most what was lent and what the pool holds' })
  amount: number

  @Field(() => String)
  documentNumber: string
}

@InputType()
export class EnterPoolMovementInput extends ChangeInput {
  @Field(() => PoolEntryKind)
  kind: PoolEntryKind

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  happenedOn: string

  @Field(() => String)
  party: string

  @Field(() => String)
  documentNumber: string
}

@ArgsType()
export class LoanArgs extends ListArgs {
  @Field(() => ID, { nullable: true })
  uscc?: string | null

  @Field(() => ID, { nullable: true })
  productId?: string | null

  @Field(() => [LoanStage], { nullable: true })
  stage?: LoanStage[] | null

  @Field(() => DayScalar, { nullable: true, description: 'Only those falling due by this day that have not ended' })
  dueBy?: string | null
}
