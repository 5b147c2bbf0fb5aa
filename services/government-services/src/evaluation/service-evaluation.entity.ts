import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { EvaluationChannel, PoorReviewStage, ServiceRating } from './service-evaluation.codes.ts'

/** What is entered of it; the rest follows from its steps. */
@ObjectType()
@InputType('ServiceEvaluationValues')
export class ServiceEvaluationFacts extends KeptRecord {
  @Field(() => ID, { description: 'The case; each may be evaluated once 一次一评' })
  @ReferenceColumn({ unique: true })
  caseId: string

  @Field(() => ServiceRating)
  @EnumColumn()
  rating: ServiceRating

  @Field(() => EvaluationChannel)
  @EnumColumn()
  channel: EvaluationChannel

  @Field(() => DayScalar)
  @DayColumn()
  evaluatedOn: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  comment: string | null
}

/** What an applicant thought of how his case was handled 好差评; a bad word must be put right within fifteen working days. */
@Entity('service_evaluation')
@ObjectType({ description: '好差评: what an applicant thought of how his case was handled' })
@Index(['evaluatedOn', 'department', 'rating'])
@Index(['stage', 'dueOn'])
@Index(['poor', 'evaluatedOn'])
@RowsOf({ department: 'department' })
export class ServiceEvaluation extends ServiceEvaluationFacts {
  @Field(() => ID, { description: 'Department that the case was with' })
  @DepartmentColumn()
  department: string

  @Field(() => Boolean, { description: '差评: dissatisfied or very dissatisfied' })
  @BooleanColumn()
  poor: boolean

  @Field(() => PoorReviewStage, { nullable: true, description: 'How far a bad one has come; null for the others' })
  @EnumColumn({ nullable: true })
  stage: PoorReviewStage | null

  @Field(() => DayScalar, { nullable: true, description: 'Day by which a bad one must be put right: 15 working days' })
  @DayColumn({ nullable: true })
  dueOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  verifiedOn: string | null

  @Field(() => String, { nullable: true, description: 'What was found to be true of it' })
  @TextColumn({ nullable: true })
  finding: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  rectifyingSince: string | null

  @Field(() => String, { nullable: true, description: 'What is done to put it right' })
  @TextColumn({ nullable: true })
  remedy: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day of the last call-back 回访' })
  @DayColumn({ nullable: true })
  calledBackOn: string | null

  @Field(() => Boolean, { nullable: true, description: 'The applicant was content when called back' })
  @BooleanColumn({ nullable: true })
  content: boolean | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  callBackNote: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was claimed to be a mistake 误评申诉' })
  @DayColumn({ nullable: true })
  appealedOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  appealReason: string | null

  @Field(() => Boolean, { nullable: true, description: 'The service centre agreed that it was a mistake' })
  @BooleanColumn({ nullable: true })
  mistaken: boolean | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null
}
