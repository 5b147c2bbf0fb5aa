import {
  DepartmentColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum EscalationLevel {
  TOWNSHIP = 'TOWNSHIP',
  DEPARTMENT = 'DEPARTMENT',
  LEADER = 'LEADER',
  COUNTY = 'COUNTY',
}
registerEnumType(EscalationLevel, {
  name: 'EscalationLevel',
  description: '乡镇, 部门, 分管领导, 县长专题会',
})

/** A difficulty that a project or an enterprise brings, until whoever brought it says how well it was solved. */
@Entity('problem')
@ObjectType('ProjectProblem', { description: 'A difficulty brought by a project or an enterprise' })
@InputType('ProjectProblemValues')
@Index(['raisedOn'])
@RowsOf({ department: 'department', township: 'township' })
export class Problem extends KeptRecord {
  @Field(() => ID, { nullable: true })
  @Index()
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => String, { description: 'Who brought it' })
  @StringColumn(120)
  raisedBy: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ length: 20, nullable: true })
  township: string | null

  @Field(() => String)
  @StringColumn(200)
  title: string

  @Field(() => DayScalar)
  @DayColumn()
  raisedOn: string

  @Field(() => ID, { description: 'Department that must solve it' })
  @DepartmentColumn()
  department: string

  @Field(() => EscalationLevel, { description: 'Up to whom it has been taken' })
  @EnumColumn()
  level: EscalationLevel

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  solvedOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  solution: string | null

  @Field(() => Int, { nullable: true, description: 'Rating by who brought it, 1 to 5' })
  @IntColumn({ nullable: true })
  rating: number | null
}
