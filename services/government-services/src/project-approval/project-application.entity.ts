import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ApprovalBlocker, ProjectApplicationKind, ProjectApplicationStage } from './project-application.codes.ts'

/** What is entered when it comes in; the rest follows from its steps. */
@ObjectType()
@InputType('ProjectApplicationValues')
export class ProjectApplicationFacts extends KeptRecord {
  @Field(() => String, { description: '收件编号' })
  @StringColumn(40, { unique: true })
  number: string

  @Field(() => ID)
  @ReferenceColumn()
  projectId: string

  @Field(() => String, { description: 'Project as the application names it' })
  @StringColumn(120)
  projectName: string

  @Field(() => ProjectApplicationKind)
  @EnumColumn()
  kind: ProjectApplicationKind

  @Field(() => ID, { description: 'Department that decides 审批部门' })
  @DepartmentColumn()
  authority: string

  @Field(() => String)
  @StringColumn(120)
  applicant: string

  @Field(() => ID, { nullable: true, description: '统一社会信用代码 of the applicant, where it is an enterprise' })
  @StringColumn(18, { nullable: true })
  applicantUscc: string | null

  @Field(() => DayScalar)
  @DayColumn()
  receivedOn: string

  @Field(() => Int, { description: '法定办结时限, working days' })
  @IntColumn()
  legalDays: number

  @Field(() => Int, { description: '承诺办结时限, working days; never longer than the law allows' })
  @IntColumn()
  promisedDays: number
}

/** An application for an approval that a project needs, as the authority handles it. */
@Entity('project_application')
@ObjectType({
  description:
    '项目审批办理: an application for an approval that a project needs, as the authority handles it; what the project prepares for it is the projects service’s',
})
@Index(['projectId', 'receivedOn'])
@Index(['applicantUscc', 'receivedOn'])
@Index(['stage', 'dueOn'])
@Index(['authority', 'receivedOn'])
@RowsOf({ department: 'authority' })
export class ProjectApplication extends ProjectApplicationFacts {
  @Field(() => ProjectApplicationStage)
  @EnumColumn()
  stage: ProjectApplicationStage

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  acceptedOn: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Promised day, moved by the time it was suspended; null before it is accepted',
  })
  @DayColumn({ nullable: true })
  dueOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Since when it is suspended; null while it runs' })
  @DayColumn({ nullable: true })
  suspendedOn: string | null

  @Field(() => ApprovalBlocker, { nullable: true, description: 'What blocks it now' })
  @EnumColumn({ nullable: true })
  blocker: ApprovalBlocker | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  blockerNote: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which its last suspension ended' })
  @DayColumn({ nullable: true })
  resumedOn: string | null

  @Field(() => Int, { description: 'Working days of suspensions that are over' })
  @IntColumn()
  suspendedDays: number

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was granted, refused or not accepted' })
  @DayColumn({ nullable: true })
  decidedOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the approval' })
  @StringColumn(120, { nullable: true })
  document: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused or not accepted' })
  @TextColumn({ nullable: true })
  refusalReason: string | null
}
