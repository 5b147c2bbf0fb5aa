import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { CaseStepKind } from './urban-case.codes.ts'
import { UrbanCase } from './urban-case.entity.ts'

/** One step of a case, as it was taken: steps are added and never changed. */
@Entity('urban_case_step')
@ObjectType({ description: 'One step of a case as it was taken; steps are added and never changed' })
@Index(['caseId', 'position'], { unique: true })
@Index(['step', 'happenedOn'])
@RowsWith(() => UrbanCase, 'urban_case', 'caseId')
export class UrbanCaseStep extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  caseId: string

  @Field(() => Int, { description: 'Its place in the course of the case, from 1' })
  @IntColumn()
  position: number

  @Field(() => CaseStepKind)
  @EnumColumn()
  step: CaseStepKind

  @Field(() => DayScalar)
  @DayColumn()
  happenedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day by which it had to be taken; null for the collection' })
  @DayColumn({ nullable: true })
  dueOn: string | null

  @Field(() => ID, { nullable: true, description: 'Department that it went to, or that took it' })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => String, { description: 'Who took it' })
  @StringColumn(100)
  takenBy: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  note: string | null
}
