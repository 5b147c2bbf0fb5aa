import { ChangeInput, DayScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, Float, ID, InputType } from 'type-graphql'

@InputType()
export class RecordSanitarySelfCheckInput extends ChangeInput {
  @Field(() => ID)
  criterionId: string

  @Field(() => DayScalar)
  checkedOn: string

  @Field(() => String)
  checkedBy: string

  @Field(() => Float)
  score: number

  @Field(() => String, { nullable: true, description: 'Without it the criterion is not met, whatever the score' })
  evidence?: string | null

  @Field(() => String, { nullable: true, description: 'Required while the criterion is not met' })
  gap?: string | null
}

@InputType()
export class ClearRubbishPointInput extends UpdateInput {
  @Field(() => DayScalar)
  clearedOn: string

  @Field(() => String)
  photoAfter: string
}

@InputType()
export class RecheckRubbishPointInput extends UpdateInput {
  @Field(() => DayScalar)
  checkedOn: string

  @Field(() => Boolean, { description: 'Found gone; false sends it back to be cleared' })
  gone: boolean

  @Field(() => String, { nullable: true, description: 'Required when it is not gone' })
  note?: string | null
}
