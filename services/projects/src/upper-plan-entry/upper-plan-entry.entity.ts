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
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { Project } from '../project/project.entity.ts'

export enum UpperPlanLevel {
  NATION = 'NATION',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
}
registerEnumType(UpperPlanLevel, { name: 'UpperPlanLevel' })

export enum UpperPlanStatus {
  SUBMITTED = 'SUBMITTED',
  REVIEWED = 'REVIEWED',
  ADMITTED = 'ADMITTED',
  REFUSED = 'REFUSED',
}
registerEnumType(UpperPlanStatus, { name: 'UpperPlanStatus', description: '申报, 评审, 列入, 未列入' })

/** One project's way into a plan of the nation, province or city 计划盘子: submitted, reviewed, admitted with an amount. */
@Entity('upper_plan_entry')
@ObjectType({ description: 'One project’s way into a national, provincial or city plan' })
@InputType('UpperPlanEntryValues')
@Index(['planYear', 'status'])
@RowsWith(() => Project, 'project', 'projectId')
export class UpperPlanEntry extends KeptRecord {
  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  projectId: string

  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => UpperPlanLevel)
  @EnumColumn()
  level: UpperPlanLevel

  @Field(() => String, { description: 'Name of the plan: 中央预算内投资计划' })
  @StringColumn(120)
  planName: string

  @Field(() => UpperPlanStatus)
  @EnumColumn()
  status: UpperPlanStatus

  @Field(() => DayScalar)
  @DayColumn()
  submittedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  reviewedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  admittedOn: string | null

  @Field(() => MoneyScalar, { description: 'Asked for' })
  @MoneyColumn()
  askedAmount: number

  @Field(() => MoneyScalar, { nullable: true, description: 'Admitted' })
  @MoneyColumn({ nullable: true })
  admittedAmount: number | null

  @Field(() => String, { nullable: true, description: 'Document that admits it' })
  @StringColumn(80, { nullable: true })
  document: string | null
}
