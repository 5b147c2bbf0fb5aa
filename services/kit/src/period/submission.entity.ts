import { Directive, Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  EnumColumn,
  InstantColumn,
  IntColumn,
  MonthColumn,
  ReferenceColumn,
  StringColumn,
  TextColumn,
} from '../db/columns.ts'
import { KeptRecord } from '../db/kept-record.ts'
import { RowsOf } from '../db/row-scope.ts'
import { MonthScalar } from '../graph/scalars.ts'

export enum SubmissionStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  REVIEWED = 'REVIEWED',
  APPROVED = 'APPROVED',
  LOCKED = 'LOCKED',
}
registerEnumType(SubmissionStatus, {
  name: 'SubmissionStatus',
  description: 'How far one unit’s report of one month has come',
})

/** One unit's report on one form for one month: filled in, submitted, reviewed, approved, locked. */
@ObjectType('Submission')
@Entity('submission')
@Index(['form', 'period', 'unit'], { unique: true })
@RowsOf({ township: 'unit', department: 'unit' })
@Directive('@shareable')
export class Submission extends KeptRecord {
  @Field(() => String, { description: 'Code of the form' })
  @StringColumn(64)
  form: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => String, { description: 'Code of the department or township that reports' })
  @ReferenceColumn()
  unit: string

  @Field(() => SubmissionStatus)
  @EnumColumn()
  status: SubmissionStatus

  @Field(() => Int, { description: 'Rises with each correction after the lock' })
  @IntColumn()
  revision: number

  @Field(() => String, { nullable: true })
  @StringColumn(100, { nullable: true })
  submittedBy: string | null

  @Field(() => GraphQLISODateTime, { nullable: true })
  @InstantColumn({ nullable: true })
  submittedAt: Date | null

  @Field(() => String, { nullable: true })
  @StringColumn(100, { nullable: true })
  reviewedBy: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(100, { nullable: true })
  approvedBy: string | null

  @Field(() => GraphQLISODateTime, { nullable: true })
  @InstantColumn({ nullable: true })
  lockedAt: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was returned, or why it was corrected after the lock' })
  @TextColumn({ nullable: true })
  reason: string | null
}
