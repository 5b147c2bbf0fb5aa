import { DayColumn, DayScalar, IntColumn, KeptRecord, StringColumn, TextColumn } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** One of the ten criteria of the ten-have county 十有县, with its evidence. */
@Entity('ten_have_criterion')
@ObjectType({ description: 'One of the ten criteria of the ten-have county, with its evidence' })
@InputType('TenHaveCriterionValues')
@Index(['year', 'ordinal'], { unique: true })
export class TenHaveCriterion extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => Int, { description: '1 to 10' })
  @IntColumn()
  ordinal: number

  @Field(() => String)
  @StringColumn(60)
  name: string

  @Field(() => String)
  @TextColumn()
  requirement: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  evidence: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  metOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day from which it is no longer met' })
  @DayColumn({ nullable: true })
  lapsedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  reviewedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  nextReviewOn: string | null
}
