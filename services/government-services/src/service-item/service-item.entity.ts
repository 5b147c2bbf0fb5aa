import {
  BooleanColumn,
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
import { Field, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { KeyServiceField, ServiceItemLevel, ServiceItemStage, ServiceItemType } from './service-item.codes.ts'

/**
 * Something that people may ask of an office 政务服务事项 (实施清单). What it demands of them stands in its versions; which of
 * them is in force is kept here as well, so that lists and sums need not look for it.
 */
@Entity('service_item')
@ObjectType({ description: '政务服务事项: something that people may ask of an office' })
@Index(['comparedName'])
@Index(['multiTripOn', 'reengineeredOn', 'cancelledOn'])
// Each finds the items in force of its kind without reading the rows.
@Index(['type', 'level', 'publishedOn', 'cancelledOn', 'suspendedOn', 'id'])
@Index(['department', 'publishedOn', 'cancelledOn', 'suspendedOn', 'id'])
@Index(['keyField', 'publishedOn', 'cancelledOn', 'suspendedOn', 'id'])
// 事项目录 is published: townships hand items down and other departments build on them, so all offices read it.
@RowsOf({ department: 'department', open: 'publishedOn' })
export class ServiceItem extends KeptRecord {
  @Field(() => String, { description: '事项编码' })
  @StringColumn(40, { unique: true })
  code: string

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID, { description: 'Code of the department that answers for it' })
  @DepartmentColumn()
  department: string

  @Field(() => String, { description: 'The name without blanks and marks, by which departments are compared' })
  @StringColumn(120)
  comparedName: string

  @Field(() => ServiceItemType)
  @EnumColumn()
  type: ServiceItemType

  @Field(() => ServiceItemLevel)
  @EnumColumn()
  level: ServiceItemLevel

  @Field(() => String, { nullable: true, description: '设定依据: the law that it rests on' })
  @StringColumn(200, { nullable: true })
  legalBasis: string | null

  @Field(() => KeyServiceField, {
    nullable: true,
    description: '五个重点领域, of which each item needs procedure and guide',
  })
  @EnumColumn({ nullable: true })
  keyField: KeyServiceField | null

  @Field(() => Boolean, { description: 'Asked for by persons rather than by enterprises 个人事项, so fit for 就近办' })
  @BooleanColumn()
  personal: boolean

  @Field(() => ServiceItemStage)
  @EnumColumn()
  stage: ServiceItemStage

  @Field(() => DayScalar, { description: 'Day on which it was entered' })
  @DayColumn()
  enteredOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which a version of it was first published' })
  @DayColumn({ nullable: true })
  publishedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day from which it is suspended' })
  @DayColumn({ nullable: true })
  suspendedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day from which it is no more' })
  @DayColumn({ nullable: true })
  cancelledOn: string | null

  @Field(() => ID, { nullable: true, description: 'The published version in force' })
  @ReferenceColumn({ nullable: true })
  currentVersionId: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which it was found to cost several trips or counters 多次跑多头跑',
  })
  @DayColumn({ nullable: true })
  multiTripOn: string | null

  @Field(() => String, { nullable: true, description: 'Which trips or counters, and between whom' })
  @TextColumn({ nullable: true })
  multiTripCause: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which its process was made anew 流程再造打通' })
  @DayColumn({ nullable: true })
  reengineeredOn: string | null

  @Field(() => String, { nullable: true, description: 'How it was made anew' })
  @TextColumn({ nullable: true })
  reengineering: string | null
}
