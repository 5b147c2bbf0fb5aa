import { ChangeInput, DayScalar, UpdateInput } from '@tongchou/service-kit'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { DeductionState } from './property-deduction.entity.ts'

@InputType()
export class NoticePropertyDeductionInput extends ChangeInput {
  @Field(() => ID)
  companyId: string

  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Field(() => DayScalar)
  foundOn: string

  @Field(() => String)
  clause: string

  @Field(() => String)
  reason: string

  @Field(() => Int)
  points: number

  @Field(() => DayScalar)
  noticedOn: string

  @Field(() => String)
  noticeNumber: string

  @Field(() => DayScalar, { description: 'Last day for an appeal, five working days after the notice at the earliest' })
  appealBy: string
}

@InputType({ description: 'Enters the letter by which a firm appeals' })
export class AppealPropertyDeductionInput extends UpdateInput {
  @Field(() => DayScalar, { description: 'Day on which the letter came' })
  appealedOn: string

  @Field(() => String)
  appeal: string
}

@InputType()
export class DecidePropertyAppealInput extends UpdateInput {
  @Field(() => DayScalar)
  decidedOn: string

  @Field(() => Int, { description: 'Points that remain: all upholds, fewer reduces, none revokes' })
  points: number

  @Field(() => String)
  decision: string
}

@ArgsType()
@InputType({ description: 'Which deductions are asked for' })
export class PropertyDeductionFilter {
  @Field(() => ID, { nullable: true })
  companyId?: string | null

  @Field(() => [DeductionState], { nullable: true })
  state?: DeductionState[] | null

  @Field(() => String, { nullable: true, description: 'In the number of the notice, its clause and its reason' })
  search?: string | null
}
