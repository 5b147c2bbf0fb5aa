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

export enum CancelledItemKind {
  CANCELLED = 'CANCELLED',
  DELEGATED = 'DELEGATED',
  TAKEN_OVER = 'TAKEN_OVER',
  ADJUSTED = 'ADJUSTED',
}
registerEnumType(CancelledItemKind, { name: 'CancelledItemKind', description: '取消、下放、承接、调整' })

@ObjectType()
@InputType('CancelledItemValues')
export class CancelledItemFacts extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => CancelledItemKind)
  @EnumColumn()
  kind: CancelledItemKind

  @Field(() => ID, { nullable: true, description: 'The item, where it is one of this county’s' })
  @ReferenceColumn({ nullable: true })
  itemId: string | null

  @Field(() => ID, { description: 'Code of the department that supervises afterwards' })
  @DepartmentColumn()
  department: string

  @Field(() => String, { description: 'Document that decided it' })
  @StringColumn(120)
  document: string

  @Field(() => DayScalar)
  @DayColumn()
  decidedOn: string

  @Field(() => String, { nullable: true, description: 'Office that had it' })
  @StringColumn(80, { nullable: true })
  fromOffice: string | null

  @Field(() => String, { nullable: true, description: 'Office that takes it over' })
  @StringColumn(80, { nullable: true })
  toOffice: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which staff, forms and seal were found ready 承接准备核查',
  })
  @DayColumn({ nullable: true })
  readyOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was taken over 承接落实' })
  @DayColumn({ nullable: true })
  takenOverOn: string | null

  @Field(() => String, { nullable: true, description: '后续监管措施' })
  @TextColumn({ nullable: true })
  supervisionMeasure: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day from which the measure holds' })
  @DayColumn({ nullable: true })
  supervisedSince: string | null
}

/** An item that was cancelled, handed down or adjusted 取消下放调整事项, and who sees to it that nobody goes unwatched. */
@Entity('cancelled_item')
@ObjectType({ description: '取消下放调整事项, and who supervises afterwards' })
@Index(['decidedOn'])
@Index(['department', 'decidedOn'])
@RowsOf({ department: 'department' })
export class CancelledItem extends CancelledItemFacts {}

export enum SupervisionResult {
  IN_ORDER = 'IN_ORDER',
  TO_RECTIFY = 'TO_RECTIFY',
  PENALISED = 'PENALISED',
  HANDED_OVER = 'HANDED_OVER',
}
registerEnumType(SupervisionResult, { name: 'SupervisionResult', description: '符合要求、责令整改、行政处罚、移送' })

@ObjectType()
@InputType('SupervisionCheckValues')
export class SupervisionCheckFacts extends KeptRecord {
  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true, description: 'The cancelled item that it follows up' })
  @ReferenceColumn({ nullable: true })
  cancelledItemId: string | null

  @Field(() => ID, { nullable: true, description: 'The item whose holders are checked' })
  @ReferenceColumn({ nullable: true })
  itemId: string | null

  @Field(() => String, { description: 'Whom or what it checks' })
  @StringColumn(120)
  subject: string

  @Field(() => DayScalar)
  @DayColumn()
  plannedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  checkedOn: string | null

  @Field(() => SupervisionResult, { nullable: true })
  @EnumColumn({ nullable: true })
  result: SupervisionResult | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  finding: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which what it found was put right' })
  @DayColumn({ nullable: true })
  rectifiedOn: string | null
}

/** A planned and made check 执法检查, of what a cancelled item leaves unpermitted or of an item's holders. */
@Entity('supervision_check')
@ObjectType({ description: '执法检查: planned by department and item, and what it found' })
@Index(['cancelledItemId', 'checkedOn'])
@Index(['plannedOn', 'checkedOn'])
@RowsOf({ department: 'department' })
export class SupervisionCheck extends SupervisionCheckFacts {}
