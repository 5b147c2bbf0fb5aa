import { DayScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { DataShareStage } from './data-sharing.codes.ts'

@InputType({ description: 'Answers a request for data, puts the share to work, or stops it' })
export class AdvanceDataShareInput extends UpdateInput {
  @Field(() => DataShareStage)
  stage: DataShareStage

  @Field(() => DayScalar)
  on: string

  @Field(() => String, { nullable: true, description: 'Required with REFUSED and STOPPED' })
  reason?: string | null
}
