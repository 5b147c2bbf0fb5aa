import { DayColumn, DayScalar, KeptRecord, ReferenceColumn, RowsWith, StringColumn } from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { Project } from '../project/project.entity.ts'

/** One point of a project's timetable: when it is to be reached, when it was, and who answers for it. */
@Entity('milestone')
@ObjectType('ProjectMilestone', { description: 'One point of a project’s timetable' })
@InputType('ProjectMilestoneValues')
@Index(['plannedOn'])
@RowsWith(() => Project, 'project', 'projectId')
export class Milestone extends KeptRecord {
  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  projectId: string

  @Field(() => String)
  @StringColumn(80)
  name: string

  @Field(() => DayScalar)
  @DayColumn()
  plannedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  actualOn: string | null

  @Field(() => String, { nullable: true, description: 'Who answers for it' })
  @StringColumn(60, { nullable: true })
  holder: string | null
}
