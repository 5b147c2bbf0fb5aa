import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { TrainingClass } from './training-class.entity.ts'

@InputType()
export class TraineeValues {
  @Field(() => ID)
  classId: string

  @Field(() => ID)
  residentId: string

  @Field(() => Int)
  attendedHours: number

  @Field(() => String, { nullable: true })
  certificateNumber: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which he found work after the class' })
  jobOn: string | null
}

/** One person in a class: hours attended, certificate, job after. */
@Entity('trainee')
@ObjectType({ description: 'One person in a training class 培训学员' })
@RowsWith(() => TrainingClass, 'training_class', 'classId')
@Index(['classId', 'residentId'], { unique: true })
@Index(['residentId', 'completedOn', 'certificateNumber'])
export class Trainee extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  classId: string

  @Field(() => ID)
  @ReferenceColumn()
  residentId: string

  @Field(() => Int)
  @IntColumn()
  attendedHours: number

  @Field(() => String, { nullable: true })
  @StringColumn(60, { nullable: true })
  certificateNumber: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which he found work after the class' })
  @DayColumn({ nullable: true })
  jobOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which he passed; set when the class graduates' })
  @DayColumn({ nullable: true })
  completedOn: string | null
}
