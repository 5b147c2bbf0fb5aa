import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { PropertyCommunity } from './property-company.entity.ts'

/** An inspection of how a community is served 物业服务检查. */
@Entity('property_inspection')
@ObjectType({ description: 'An inspection of how a community is served' })
@InputType('PropertyInspectionValues')
@Index(['communityId', 'inspectedOn'])
@RowsWith(() => PropertyCommunity, 'property_community', 'communityId')
export class PropertyInspection extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  communityId: string

  @Field(() => DayScalar)
  @DayColumn()
  inspectedOn: string

  @Field(() => String)
  @StringColumn(60)
  inspector: string

  @Field(() => Int, { description: 'Of a hundred' })
  @IntColumn()
  score: number

  @Field(() => String, { nullable: true, description: 'What was found wrong' })
  @TextColumn({ nullable: true })
  findings: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day by which it must be put right' })
  @DayColumn({ nullable: true })
  remedyDueOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  remediedOn: string | null
}

export enum ComplaintSource {
  HOTLINE_12345 = 'HOTLINE_12345',
  VISIT = 'VISIT',
  LETTER = 'LETTER',
  NEIGHBOURHOOD = 'NEIGHBOURHOOD',
}
registerEnumType(ComplaintSource, {
  name: 'PropertyComplaintSource',
  description: '12345热线, 来访, 来信, 社区转办',
})

/** A complaint of residents about how they are served 物业投诉. */
@Entity('property_complaint')
@ObjectType({ description: 'A complaint of residents about how they are served 物业投诉' })
@InputType('PropertyComplaintValues')
@Index(['communityId', 'receivedOn'])
@Index(['settledOn', 'dueOn'])
@RowsWith(() => PropertyCommunity, 'property_community', 'communityId')
export class PropertyComplaint extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  communityId: string

  @Field(() => DayScalar)
  @DayColumn()
  receivedOn: string

  @Field(() => ComplaintSource)
  @EnumColumn()
  source: ComplaintSource

  @Field(() => String)
  @StringColumn(200)
  subject: string

  @Field(() => DayScalar, { description: 'Day by which it must be settled' })
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  settledOn: string | null

  @Field(() => Boolean, { nullable: true, description: 'Found true 投诉属实' })
  @BooleanColumn({ nullable: true })
  founded: boolean | null

  @Field(() => String, { nullable: true, description: 'What was done' })
  @TextColumn({ nullable: true })
  outcome: string | null
}

export enum IssueRaiser {
  RESIDENTS = 'RESIDENTS',
  OWNERS_COMMITTEE = 'OWNERS_COMMITTEE',
  PROPERTY_COMPANY = 'PROPERTY_COMPANY',
  NEIGHBOURHOOD = 'NEIGHBOURHOOD',
}
registerEnumType(IssueRaiser, { name: 'CommunityIssueRaiser', description: '居民, 业主委员会, 物业企业, 社区居委会' })

/** A matter that firm, owners and neighbourhood settle together 共议事项. */
@Entity('community_issue')
@ObjectType({ description: 'A matter that firm, owners and neighbourhood settle together 共议事项' })
@InputType('CommunityIssueValues')
@Index(['communityId', 'raisedOn'])
@RowsWith(() => PropertyCommunity, 'property_community', 'communityId')
export class CommunityIssue extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  communityId: string

  @Field(() => DayScalar)
  @DayColumn()
  raisedOn: string

  @Field(() => IssueRaiser)
  @EnumColumn()
  raisedBy: IssueRaiser

  @Field(() => String)
  @StringColumn(200)
  subject: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which they agreed' })
  @DayColumn({ nullable: true })
  agreedOn: string | null

  @Field(() => String, { nullable: true, description: 'What they agreed' })
  @TextColumn({ nullable: true })
  agreement: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  settledOn: string | null
}
