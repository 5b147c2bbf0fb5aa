import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, DayScalar, MoneyScalar, ListArgs, UpdateInput, KeepInput } from '@tongchou/service-kit'
import { AwardStage, EligibilityRule, PolicyLevel, RewardRule } from './policy.entity.ts'

@InputType()
export class KeepPolicyInput extends KeepInput {
  @Field(() => String)
  name: string

  @Field(() => PolicyLevel)
  level: PolicyLevel

  @Field(() => String)
  documentNumber: string

  @Field(() => DayScalar)
  validFrom: string

  @Field(() => DayScalar, { nullable: true })
  validUntil?: string | null

  @Field(() => EligibilityRule)
  eligibility: EligibilityRule

  @Field(() => RewardRule, { nullable: true })
  reward?: RewardRule | null
}

@InputType()
export class KeepPolicyPointInput extends KeepInput {
  @Field(() => ID)
  policyId: string

  @Field(() => Int)
  pointNumber: number

  @Field(() => String)
  title: string

  @Field(() => ID)
  department: string

  @Field(() => MoneyScalar, { defaultValue: 0 })
  amount: number

  @Field(() => Int, { defaultValue: 0 })
  beneficiaries: number

  @Field(() => String, { nullable: true, description: 'Required with doneOn' })
  evidence?: string | null

  @Field(() => DayScalar, { nullable: true })
  doneOn?: string | null
}

@InputType()
export class ApplyForAwardInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => ID)
  policyId: string

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  appliedOn: string
}

@InputType()
export class AdvanceAwardInput extends UpdateInput {
  @Field(() => AwardStage)
  stage: AwardStage

  @Field(() => DayScalar)
  on: string

  @Field(() => MoneyScalar, { nullable: true, description: 'As approved, when it differs' })
  amount?: number | null

  @Field(() => String, { nullable: true, description: 'Required when paid' })
  paymentNumber?: string | null

  @Field(() => String, { nullable: true, description: 'Required when refused' })
  remark?: string | null
}

@ArgsType()
export class PolicyAwardArgs extends ListArgs {
  @Field(() => ID, { nullable: true })
  policyId?: string | null

  @Field(() => ID, { nullable: true })
  uscc?: string | null

  @Field(() => [AwardStage], { nullable: true })
  stage?: AwardStage[] | null
}
