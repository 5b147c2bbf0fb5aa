import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
} from '@tongchou/service-kit'

export enum PreliminaryWork {
  PROPOSAL = 'PROPOSAL',
  FEASIBILITY = 'FEASIBILITY',
  SURVEY_DESIGN = 'SURVEY_DESIGN',
  ENVIRONMENT = 'ENVIRONMENT',
  LAND = 'LAND',
  OTHER = 'OTHER',
}
registerEnumType(PreliminaryWork, {
  name: 'PreliminaryWork',
  description: '项目建议书、可研论证、勘察设计、环评水保、用地报批、其他',
})

/** Money for a project's early work 项目前期费: asked for, approved, given, and the paper that came of it. */
@Entity('preliminary_fee')
@ObjectType({ description: '项目前期费: asked for, approved, given, and the paper that came of it' })
@InputType('PreliminaryFeeValues')
@Index(['approvedOn', 'allocatedOn'])
@Index(['projectId'])
@RowsOf({ department: 'department' })
export class PreliminaryFee extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  projectId: string

  @Field(() => String, { nullable: true, description: '用款事项, as the request calls it' })
  @StringColumn(120, { nullable: true })
  name: string | null

  @Field(() => ID, { description: 'Department that asks' })
  @DepartmentColumn()
  department: string

  @Field(() => PreliminaryWork)
  @EnumColumn()
  work: PreliminaryWork

  @Field(() => MoneyScalar)
  @MoneyColumn()
  requestedAmount: number

  @Field(() => DayScalar)
  @DayColumn()
  requestedOn: string

  @Field(() => MoneyScalar, { nullable: true, description: 'Need that was approved' })
  @MoneyColumn({ nullable: true })
  approvedAmount: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  approvedOn: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Given so far' })
  @MoneyColumn({ nullable: true })
  allocatedAmount: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  allocatedOn: string | null

  @Field(() => String, { nullable: true, description: 'The feasibility report, the design: what was made with it' })
  @StringColumn(120, { nullable: true })
  outputDocument: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  outputOn: string | null
}
