import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  JsonColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
  DepartmentColumn,
} from '@tongchou/service-kit'

export enum DifficultyKind {
  RAW_MATERIAL = 'RAW_MATERIAL',
  LABOUR = 'LABOUR',
  TALENT = 'TALENT',
  UTILITIES = 'UTILITIES',
  CREDIT = 'CREDIT',
  SALES = 'SALES',
  SCIENCE = 'SCIENCE',
  FINANCE = 'FINANCE',
  MARKETING = 'MARKETING',
}
registerEnumType(DifficultyKind, { name: 'DifficultyKind' })

export enum DifficultyStage {
  RAISED = 'RAISED',
  ASSIGNED = 'ASSIGNED',
  REPLIED = 'REPLIED',
  RESOLVED = 'RESOLVED',
  CONFIRMED_BY_ENTERPRISE = 'CONFIRMED_BY_ENTERPRISE',
}
registerEnumType(DifficultyStage, {
  name: 'DifficultyStage',
  description: 'How far a difficulty has come; only the enterprise itself confirms that it is settled',
})

/** 企业诉求: what an enterprise asks for, who answers, and whether the enterprise says that it is settled. */
@Entity('enterprise_difficulty')
@Index(['enterpriseId', 'raisedOn'])
@Index(['stage', 'dueOn'])
@ObjectType('EnterpriseDifficulty', { description: 'What an enterprise asks for' })
@RowsOf({ township: 'township', department: 'department' })
export class Difficulty extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @TownshipColumn()
  township: string

  @Field(() => DifficultyKind)
  @EnumColumn()
  kind: DifficultyKind

  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => String)
  @TextColumn()
  description: string

  @Field(() => DifficultyStage)
  @EnumColumn()
  stage: DifficultyStage

  @Field(() => DayScalar)
  @DayColumn()
  raisedOn: string

  @Field(() => ID, { nullable: true, description: 'Department that answers' })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => [ID], { description: 'Departments that help' })
  @JsonColumn()
  joint: string[]

  @Field(() => DayScalar, { description: 'The day by which it is to be settled' })
  @DayColumn()
  dueOn: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  reply: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  repliedOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  resolution: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  resolvedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  confirmedOn: string | null

  @Field(() => String, { nullable: true, description: 'Who confirmed for the enterprise' })
  @StringColumn(60, { nullable: true })
  confirmedBy: string | null

  @Field(() => Int, { nullable: true, description: '1 very dissatisfied to 5 very satisfied' })
  @IntColumn({ nullable: true })
  satisfaction: number | null

  @Field(() => Int, { description: 'How often the enterprise said that it was not settled' })
  @IntColumn()
  sentBack: number

  /** Hash of the code that the enterprise was given. */
  @StringColumn(64)
  codeHash: string
}
