import {
  DepartmentColumn,
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { Project } from '../project/project.entity.ts'

export enum ApprovalStepKind {
  ESTABLISHMENT = 'ESTABLISHMENT',
  LAND = 'LAND',
  PLANNING = 'PLANNING',
  ENVIRONMENT = 'ENVIRONMENT',
  FEASIBILITY = 'FEASIBILITY',
  DESIGN = 'DESIGN',
  DRAWINGS = 'DRAWINGS',
  FUNDING = 'FUNDING',
  TENDER = 'TENDER',
  CONSTRUCTION_PERMIT = 'CONSTRUCTION_PERMIT',
}
registerEnumType(ApprovalStepKind, {
  name: 'ApprovalStepKind',
  description: '立项（审批、核准、备案）, 用地, 规划, 环评, 可研, 初设, 施工图, 资金, 招标, 施工许可',
})

/** One step of a project's preliminary work: who decides it, by when, with which document, and the sector authority's word on it. */
@Entity('approval_step')
@ObjectType({ description: 'One step of a project’s preliminary work' })
@InputType('ApprovalStepValues')
@Index(['projectId', 'kind'], { unique: true })
@Index(['dueOn'])
@RowsWith(() => Project, 'project', 'projectId')
export class ApprovalStep extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  projectId: string

  @Field(() => ApprovalStepKind)
  @EnumColumn()
  kind: ApprovalStepKind

  @Field(() => ID, { description: 'Department that decides' })
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar)
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  submittedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  grantedOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the document that grants it' })
  @StringColumn(80, { nullable: true })
  document: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Since when it stands still' })
  @DayColumn({ nullable: true })
  blockedSince: string | null

  @Field(() => Boolean, { description: 'The project may not become ready before the sector authority has signed it' })
  @BooleanColumn()
  isGate: boolean

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  signedOn: string | null

  @Field(() => String, { nullable: true, description: 'Who signed for the sector authority' })
  @StringColumn(60, { nullable: true })
  signedBy: string | null
}
