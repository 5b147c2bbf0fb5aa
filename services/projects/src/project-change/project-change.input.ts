import { ChangeInput, DayScalar, MoneyScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, ID, InputType, Int } from 'type-graphql'
import { ChangeKind } from './project-change.entity.ts'

@InputType()
export class RequestChangeInput extends ChangeInput {
  @Field(() => ID)
  projectId: string

  @Field(() => ChangeKind)
  kind: ChangeKind

  @Field(() => DayScalar)
  changedOn: string

  @Field(() => String)
  reason: string

  @Field(() => String, { description: 'What is to be from now on' })
  newValue: string

  @Field(() => MoneyScalar, { nullable: true, description: 'New total investment; required where the amount changes' })
  newInvestment?: number | null

  @Field(() => DayScalar, { nullable: true, description: 'New planned finish; required where the period changes' })
  newFinishOn?: string | null

  @Field(() => Int, { defaultValue: 0 })
  daysLost: number
}

@InputType()
export class DecideChangeInput extends UpdateInput {
  @Field(() => Boolean)
  approve: boolean

  @Field(() => String, { nullable: true, description: 'Document of the decision; required where the county decides' })
  document?: string | null

  @Field(() => String, { nullable: true, description: 'Required when rejecting' })
  reason?: string | null
}
