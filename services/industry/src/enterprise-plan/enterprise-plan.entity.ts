import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  JsonColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'

export enum ReductionCause {
  MARKET = 'MARKET',
  RAW_MATERIAL = 'RAW_MATERIAL',
  FUNDING = 'FUNDING',
  ENERGY = 'ENERGY',
  LABOUR = 'LABOUR',
  OVERHAUL = 'OVERHAUL',
  ENVIRONMENT = 'ENVIRONMENT',
  OTHER = 'OTHER',
}
registerEnumType(ReductionCause, { name: 'ReductionCause', description: 'Why an enterprise makes less' })

/** 一企一策: what is done for one enterprise whose output fell, by whom, and when it is looked at again. */
@Entity('enterprise_plan')
@Index(['enterpriseId', 'openedOn'], { unique: true })
@ObjectType({ description: '一企一策: what is done for one enterprise whose output fell' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class EnterprisePlan extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => DayScalar)
  @DayColumn()
  openedOn: string

  @Field(() => ReductionCause)
  @EnumColumn()
  cause: ReductionCause

  @Field(() => String)
  @TextColumn()
  measures: string

  @Field(() => String, { description: 'Who answers for it' })
  @StringColumn(60)
  owner: string

  @Field(() => [DayScalar], { description: 'Days on which it is looked at again, in order' })
  @JsonColumn()
  reviewDays: string[]

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  latestReview: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  reviewedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  result: string | null
}
