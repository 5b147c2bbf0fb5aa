import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { Project } from '../project/project.entity.ts'

export enum ChangeKind {
  CONTENT = 'CONTENT',
  INVESTMENT = 'INVESTMENT',
  PERIOD = 'PERIOD',
}
registerEnumType(ChangeKind, { name: 'ProjectChangeKind', description: 'Content, amount, or building period' })

export enum ChangeStatus {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}
registerEnumType(ChangeStatus, { name: 'ProjectChangeStatus' })

export enum ApprovalLevel {
  AUTHORITY = 'AUTHORITY',
  COUNTY = 'COUNTY',
}
registerEnumType(ApprovalLevel, { name: 'ChangeApprovalLevel', description: 'Who must approve a change' })

/** One change of what is built, for how much or until when: asked for with its reason, decided by somebody else. */
@Entity('project_change')
@ObjectType({ description: 'One change of a project’s content, amount or period' })
@Index(['changedOn'])
@RowsWith(() => Project, 'project', 'projectId')
export class ProjectChange extends KeptRecord {
  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  projectId: string

  @Field(() => ChangeKind)
  @EnumColumn()
  kind: ChangeKind

  @Field(() => DayScalar)
  @DayColumn()
  changedOn: string

  @Field(() => String)
  @TextColumn()
  reason: string

  @Field(() => String)
  @TextColumn()
  oldValue: string

  @Field(() => String)
  @TextColumn()
  newValue: string

  @Field(() => MoneyScalar, { nullable: true, description: 'New total investment, where the amount changes' })
  @MoneyColumn({ nullable: true })
  newInvestment: number | null

  @Field(() => DayScalar, { nullable: true, description: 'New planned finish, where the period changes' })
  @DayColumn({ nullable: true })
  newFinishOn: string | null

  @Field(() => Int)
  @IntColumn()
  daysLost: number

  @Field(() => Int, { description: 'Which change of this project it is: 1, 2, …' })
  @IntColumn()
  ordinal: number

  @Field(() => ApprovalLevel)
  @EnumColumn()
  approvalLevel: ApprovalLevel

  @Field(() => ChangeStatus)
  @EnumColumn()
  status: ChangeStatus

  @Field(() => String)
  @StringColumn(100)
  requestedBy: string

  @Field(() => String, { nullable: true })
  @StringColumn(100, { nullable: true })
  decidedBy: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  decidedOn: string | null

  @Field(() => String, { nullable: true, description: 'Document of the decision' })
  @StringColumn(80, { nullable: true })
  document: string | null
}
