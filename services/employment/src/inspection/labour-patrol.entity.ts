import {
  DayColumn,
  DayScalar,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { InspectionCell } from './inspection-cell.entity.ts'

/** One round through a cell: who was seen, what was wrong. */
@Entity('labour_patrol')
@ObjectType({ description: 'One round through a cell 日常巡查' })
@InputType('LabourPatrolValues')
@RowsWith(() => InspectionCell, 'inspection_cell', 'cellId')
@Index(['cellId', 'patrolledOn'])
export class LabourPatrol extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  cellId: string

  @Field(() => DayScalar)
  @DayColumn()
  patrolledOn: string

  @Field(() => String)
  @StringColumn(120)
  employer: string

  @Field(() => String, { nullable: true })
  @StringColumn(18, { nullable: true })
  employerUscc: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  finding: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  remedyBy: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  remediedOn: string | null

  @Field(() => ID, { nullable: true, description: 'The case that came of it' })
  @ReferenceColumn({ nullable: true })
  caseId: string | null
}
