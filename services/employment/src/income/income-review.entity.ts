import { DayColumn, DayScalar, KeptRecord, StringColumn, TextColumn } from '@tongchou/service-kit'
import { Field, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A meeting at which departments judge the income figures together 定期会审. */
@Entity('income_review')
@ObjectType({ description: 'A meeting at which departments judge the income figures together 收入会审' })
@InputType('IncomeReviewValues')
export class IncomeReview extends KeptRecord {
  @Field(() => DayScalar)
  @Index()
  @DayColumn()
  heldOn: string

  @Field(() => String)
  @StringColumn(60)
  chair: string

  @Field(() => String)
  @StringColumn(200)
  participants: string

  @Field(() => String)
  @TextColumn()
  judgement: string

  @Field(() => String)
  @TextColumn()
  tasks: string

  @Field(() => DayScalar)
  @DayColumn()
  nextOn: string
}
