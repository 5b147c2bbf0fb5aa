import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { ChangeInput, DayScalar, PageArgs, UpdateInput } from '@tongchou/service-kit'
import { ReductionCause } from './enterprise-plan.entity.ts'

@InputType()
export class OpenEnterprisePlanInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => DayScalar)
  openedOn: string

  @Field(() => ReductionCause)
  cause: ReductionCause

  @Field(() => String)
  measures: string

  @Field(() => String)
  owner: string

  @Field(() => [DayScalar], { description: 'At least one, in order, after openedOn' })
  reviewDays: string[]
}

@InputType()
export class ReviewEnterprisePlanInput extends UpdateInput {
  @Field(() => DayScalar)
  reviewedOn: string

  @Field(() => String)
  review: string
}

@InputType()
export class CloseEnterprisePlanInput extends UpdateInput {
  @Field(() => DayScalar)
  closedOn: string

  @Field(() => String, { description: 'What came of it' })
  result: string
}

@ArgsType()
export class EnterprisePlanArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only open ones, or only closed ones' })
  open?: boolean | null
}
