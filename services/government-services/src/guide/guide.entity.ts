import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum ServiceGuideKind {
  PROCEDURE = 'PROCEDURE',
  GUIDE = 'GUIDE',
  DIAGRAM = 'DIAGRAM',
}
registerEnumType(ServiceGuideKind, { name: 'ServiceGuideKind', description: '标准化工作规程、服务指南、流程图' })

@ObjectType()
@InputType('ServiceGuideValues')
export class ServiceGuideFacts extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  itemId: string

  @Field(() => ServiceGuideKind)
  @EnumColumn()
  kind: ServiceGuideKind

  @Field(() => ID, { description: 'Code of the department that answers for it: that of the item' })
  @DepartmentColumn()
  department: string

  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => String, { description: '版本: its edition, such as 2022-1' })
  @StringColumn(20)
  edition: string

  @Field(() => DayScalar)
  @DayColumn()
  publishedOn: string

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which it was withdrawn or a later edition took its place',
  })
  @DayColumn({ nullable: true })
  withdrawnOn: string | null

  @Field(() => String, { nullable: true, description: '网上可查: where it is found' })
  @StringColumn(255, { nullable: true })
  onlineUrl: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  onlineSince: string | null

  @Field(() => String, { nullable: true, description: '电话可询: number that answers' })
  @StringColumn(40, { nullable: true })
  phone: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  phoneSince: string | null
}

/** What is written about an item for those who handle it and those who ask for it 工作规程、服务指南、流程图. */
@Entity('service_guide')
@ObjectType({ description: '工作规程、服务指南、流程图 of an item, edition by edition' })
@Index(['itemId', 'kind', 'edition'], { unique: true })
@Index(['itemId', 'kind', 'publishedOn', 'withdrawnOn'])
@Index(['kind', 'publishedOn', 'withdrawnOn', 'onlineSince', 'phoneSince'])
// A guide is written to be read, by whoever is asked about the item.
@RowsOf({ department: 'department', open: 'publishedOn' })
export class ServiceGuide extends ServiceGuideFacts {}

@ObjectType()
@InputType('ServiceInquiryValues')
export class ServiceInquiryFacts extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  itemId: string

  @Field(() => ID, { description: 'Code of the department that answers: that of the item' })
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar)
  @DayColumn()
  askedOn: string

  @Field(() => String)
  @StringColumn(255)
  question: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  answeredOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  answer: string | null
}

/** A question that somebody asked by telephone about an item, and what was answered 电话咨询记录. */
@Entity('service_inquiry')
@ObjectType({ description: '电话咨询记录: a question about an item, and what was answered' })
@Index(['itemId', 'askedOn'])
@Index(['answeredOn', 'askedOn'])
@RowsOf({ department: 'department' })
export class ServiceInquiry extends ServiceInquiryFacts {}
