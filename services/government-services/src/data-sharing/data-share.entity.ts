import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MonthColumn,
  MonthScalar,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { DataShareStage } from './data-sharing.codes.ts'

/** What is entered when a department asks for data; the rest follows from its steps. */
@ObjectType()
@InputType('DataShareValues')
export class DataShareFacts extends KeptRecord {
  @Field(() => String, { description: 'Data asked for, as the shared catalogue names it' })
  @StringColumn(120)
  resource: string

  @Field(() => ID, { description: 'System that holds it' })
  @ReferenceColumn()
  systemId: string

  @Field(() => ID, { description: 'Department that asks for it' })
  @DepartmentColumn()
  consumer: string

  @Field(() => String, { description: 'What it is for' })
  @StringColumn(200)
  purpose: string

  @Field(() => DayScalar)
  @DayColumn()
  requestedOn: string

  @Field(() => DayScalar, { description: 'Day by which the provider must answer' })
  @DayColumn()
  answerDueOn: string
}

/** Data that one department gives another 数据共享, from the request until it is stopped. */
@Entity('data_share')
@ObjectType({
  description: '部门间数据共享: data that one department gives another, from the request until it is stopped',
})
@Index(['systemId'])
@Index(['stage', 'answerDueOn'])
@Index(['provider'])
@RowsOf({ department: 'consumer' })
export class DataShare extends DataShareFacts {
  @Field(() => ID, { description: 'Department whose system it is' })
  @DepartmentColumn()
  provider: string

  @Field(() => DataShareStage)
  @EnumColumn()
  stage: DataShareStage

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the provider agreed or refused' })
  @DayColumn({ nullable: true })
  answeredOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  liveOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  stoppedOn: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused or stopped' })
  @TextColumn({ nullable: true })
  reason: string | null
}

@ObjectType()
@InputType('DataShareUseValues')
export class DataShareUseFacts extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  shareId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  month: string

  @Field(() => Int, { description: '调用次数' })
  @IntColumn()
  calls: number

  @Field(() => Int, { description: '失败次数' })
  @IntColumn()
  failures: number

  @Field(() => Int, { description: '减少重复填报（录入）次数: entries that people or clerks were spared' })
  @IntColumn()
  entriesSaved: number

  @Field(() => DayScalar, { nullable: true, description: 'Last use in the month' })
  @DayColumn({ nullable: true })
  lastUsedOn: string | null
}

/** How much a share was used in a month 调用情况. */
@Entity('data_share_use')
@ObjectType({ description: '数据共享月调用情况: how much a share was used in a month' })
@Index(['shareId', 'month'], { unique: true })
@Index(['month'])
@RowsWith(() => DataShare, 'data_share', 'shareId')
export class DataShareUse extends DataShareUseFacts {}
