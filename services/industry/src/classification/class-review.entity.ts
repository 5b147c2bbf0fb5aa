import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  JsonColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Enterprise, EnterpriseClass } from '../enterprise/enterprise.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'Points of one side of the review, 0 to 100' })
export class ClassScore {
  @Field(() => String, { description: 'output, growth, tax, intensity, safety, credit' })
  side: string

  @Field(() => Float)
  points: number
}

/** One yearly review of an enterprise above designated size: its class holds from a day until the next review. */
@Entity('class_review')
@Index(['enterpriseId', 'fromDay'], { unique: true })
// The class that held on a day, without the lists of points.
@Index(['enterpriseId', 'fromDay', 'untilDay', 'enterpriseClass'])
@ObjectType({ description: 'One yearly review of an enterprise: its class from a day on' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class ClassReview extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => EnterpriseClass)
  @EnumColumn()
  enterpriseClass: EnterpriseClass

  @Field(() => Float)
  @QuantityColumn()
  score: number

  @Field(() => [ClassScore])
  @JsonColumn()
  scores: ClassScore[]

  @Field(() => DayScalar)
  @DayColumn()
  fromDay: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  untilDay: string | null

  @Field(() => String, { description: 'Services that go with the class' })
  @StringColumn(500)
  services: string
}
