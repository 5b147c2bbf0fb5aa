import { DayScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { PoorReviewStage } from './service-evaluation.codes.ts'

@InputType({ description: 'Takes a bad evaluation a step further' })
export class AdvancePoorReviewInput extends UpdateInput {
  @Field(() => PoorReviewStage)
  stage: PoorReviewStage

  @Field(() => DayScalar)
  on: string

  @Field(() => String, {
    nullable: true,
    description: 'Finding, remedy, what was said on the phone, or reason of the appeal; required but with CLOSED',
  })
  note?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Required with CALLED_BACK: whether the applicant is content' })
  content?: boolean | null
}
