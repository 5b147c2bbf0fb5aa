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
import { Project } from '../project/project.entity.ts'

/** A leader's visit to a project 督导: what was found, and what became of it. */
@Entity('visit')
@ObjectType('ProjectVisit', { description: 'A leader’s visit to a project' })
@InputType('ProjectVisitValues')
@Index(['projectId', 'visitedOn'])
@RowsWith(() => Project, 'project', 'projectId')
export class Visit extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  projectId: string

  @Field(() => DayScalar)
  @DayColumn()
  visitedOn: string

  @Field(() => String)
  @StringColumn(60)
  leader: string

  @Field(() => String, { nullable: true })
  @StringColumn(80, { nullable: true })
  post: string | null

  @Field(() => String, { nullable: true, description: 'The problem found' })
  @TextColumn({ nullable: true })
  found: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  solution: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  solvedOn: string | null
}
