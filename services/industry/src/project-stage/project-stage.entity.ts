import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  StringColumn,
  TextColumn,
  DepartmentColumn,
} from '@tongchou/service-kit'

export enum IndustrialStage {
  SIGNED = 'SIGNED',
  STARTED = 'STARTED',
  BUILT = 'BUILT',
  AT_CAPACITY = 'AT_CAPACITY',
}
registerEnumType(IndustrialStage, {
  name: 'IndustrialStage',
  description: '签约抓开工、开工抓进度、建成抓达效: signed, started, built, at capacity',
})

/** The goal of one industrial project for one quarter: which stage it is to reach, who drives it, whether that was found reached. */
@Entity('project_stage_goal')
@Index(['projectId', 'stage'], { unique: true })
@Index(['quarter'])
@ObjectType({ description: 'The goal of one industrial project for one quarter' })
export class ProjectStageGoal extends KeptRecord {
  @ReferenceColumn()
  projectId: string

  @Field(() => String, { description: 'As 2022Q3' })
  @StringColumn(6)
  quarter: string

  @Field(() => IndustrialStage)
  @EnumColumn()
  stage: IndustrialStage

  @Field(() => String, { description: 'Who drives this stage' })
  @StringColumn(60)
  owner: string

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the goal was found reached' })
  @DayColumn({ nullable: true })
  reachedOn: string | null

  @Field(() => String, { nullable: true, description: 'What stands in the way' })
  @TextColumn({ nullable: true })
  blocker: string | null
}
