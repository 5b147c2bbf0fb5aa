import {
  BooleanColumn,
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
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { AcceptanceTime, ServiceCaseChannel, ServiceCaseResult, ServiceCaseStage } from './service-case.codes.ts'

/** What is entered when a case is accepted; its days follow from the item, the rest from its steps. */
@ObjectType()
@InputType('ServiceCaseValues')
export class ServiceCaseFacts extends KeptRecord {
  @Field(() => String, { description: '办件编号' })
  @StringColumn(40, { unique: true })
  number: string

  @Field(() => ID, { description: 'The service item that was applied for' })
  @ReferenceColumn()
  itemId: string

  @Field(() => String)
  @StringColumn(60)
  applicant: string

  @Field(() => ID, {
    nullable: true,
    description: '统一社会信用代码 of the enterprise that applied; null for a person',
  })
  @StringColumn(18, { nullable: true })
  applicantUscc: string | null

  @Field(() => ServiceCaseChannel)
  @EnumColumn()
  channel: ServiceCaseChannel

  @Field(() => AcceptanceTime, { description: 'In or outside office hours; 节假日受理通道 where it was a holiday' })
  @EnumColumn()
  acceptedWhen: AcceptanceTime

  @Field(() => String, { nullable: true, description: '受理回执号; required at weekends and on holidays' })
  @StringColumn(40, { nullable: true })
  receiptNumber: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Township of the point that accepted it; null in the hall and online',
  })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => DayScalar)
  @DayColumn()
  acceptedOn: string

  @Field(() => Int, {
    nullable: true,
    description: 'Working days agreed with this applicant where they are fewer than the item promises',
  })
  @IntColumn({ nullable: true })
  agreedDays: number | null

  @Field(() => Int, { description: 'Visits that it has cost the applicant 跑动次数' })
  @IntColumn()
  visits: number

  @Field(() => String, {
    nullable: true,
    description: 'Why process and result must not be made public (涉密、商业秘密、个人隐私); null where they must',
  })
  @StringColumn(200, { nullable: true })
  confidentialReason: string | null
}

/** A matter that somebody has applied for 办件, from acceptance to archive, with the day it was promised for. */
@Entity('service_case')
@ObjectType({ description: '办件: a matter that somebody has applied for, with the day it was promised for' })
@Index(['itemId', 'acceptedOn'])
@Index(['applicantUscc', 'acceptedOn'])
@Index(['stage', 'promisedDueOn'])
@Index(['department', 'acceptedOn', 'closedOn', 'promisedDueOn'])
// Publication and archive of a year are told from the index alone.
@Index(['closedOn', 'stage', 'archivedOn'])
@Index(['decidedOn', 'isPublic', 'processPublishedOn', 'resultPublishedOn'])
@Index(['acceptedWhen', 'acceptedOn'])
@RowsOf({ department: 'department', township: 'township' })
export class ServiceCase extends ServiceCaseFacts {
  @Field(() => ID, { description: 'Department that answers for it: that of the item' })
  @DepartmentColumn()
  department: string

  @Field(() => Int, { description: '法定办结时限 of the item on the day of acceptance, working days' })
  @IntColumn()
  legalDays: number

  @Field(() => Int, { description: '承诺办结时限, working days' })
  @IntColumn()
  promisedDays: number

  @Field(() => DayScalar, { description: 'Day by which the law wants it done' })
  @DayColumn()
  legalDueOn: string

  @Field(() => DayScalar, { description: 'Day by which it was promised' })
  @DayColumn()
  promisedDueOn: string

  @Field(() => Boolean, { description: 'Process and result must be made public' })
  @BooleanColumn()
  isPublic: boolean

  @Field(() => ServiceCaseStage)
  @EnumColumn()
  stage: ServiceCaseStage

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day of the decision; null where it was returned or withdrawn',
  })
  @DayColumn({ nullable: true })
  decidedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was decided, returned or withdrawn' })
  @DayColumn({ nullable: true })
  closedOn: string | null

  @Field(() => ServiceCaseResult, { nullable: true })
  @EnumColumn({ nullable: true })
  result: ServiceCaseResult | null

  @Field(() => String, { nullable: true, description: 'Number of the licence or decision' })
  @StringColumn(120, { nullable: true })
  resultDocument: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused, returned or withdrawn' })
  @TextColumn({ nullable: true })
  closingReason: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which its process was made public 过程公开' })
  @DayColumn({ nullable: true })
  processPublishedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which its result was made public 结果公示' })
  @DayColumn({ nullable: true })
  resultPublishedOn: string | null

  @Field(() => String, { nullable: true, description: 'Where it was made public' })
  @StringColumn(200, { nullable: true })
  publishedAt: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the file was closed 建档归档' })
  @DayColumn({ nullable: true })
  archivedOn: string | null

  @Field(() => String, { nullable: true, description: '档案号' })
  @StringColumn(60, { nullable: true })
  archiveNumber: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was taken to a leader because it was late' })
  @DayColumn({ nullable: true })
  escalatedOn: string | null

  @Field(() => String, { nullable: true, description: 'Whom it was taken to' })
  @StringColumn(60, { nullable: true })
  escalatedTo: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  escalationReason: string | null
}
