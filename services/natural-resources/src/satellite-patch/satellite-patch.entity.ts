import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum SatellitePatchStage {
  RECEIVED = 'RECEIVED',
  CHECKED = 'CHECKED',
  CASE = 'CASE',
  RECTIFIED = 'RECTIFIED',
  EVIDENCED = 'EVIDENCED',
  CLOSED = 'CLOSED',
}
registerEnumType(SatellitePatchStage, {
  name: 'SatellitePatchStage',
  description: 'How far a patch of the satellite check has come',
})

export enum SatellitePatchVerdict {
  LEGAL = 'LEGAL',
  ILLEGAL = 'ILLEGAL',
  FALSE_CHANGE = 'FALSE_CHANGE',
}
registerEnumType(SatellitePatchVerdict, {
  name: 'SatellitePatchVerdict',
  description: 'What the county’s check found: 合法, 违法, 伪变化',
})

/** What is entered of it; the rest follows from its steps. */
@ObjectType()
@InputType('SatellitePatchValues')
export class SatellitePatchFacts extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  number: string

  @Field(() => String, { description: 'Batch it came with' })
  @StringColumn(60)
  batch: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(120)
  place: string

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => Float, { description: 'Of it farmland, 亩' })
  @QuantityColumn()
  farmlandMu: number

  @Field(() => DayScalar)
  @DayColumn()
  receivedOn: string

  @Field(() => DayScalar, { description: 'Day by which evidence must be given' })
  @DayColumn()
  dueOn: string

  @Field(() => Float, { nullable: true })
  @QuantityColumn({ nullable: true })
  longitude: number | null

  @Field(() => Float, { nullable: true })
  @QuantityColumn({ nullable: true })
  latitude: number | null
}

/** A patch of changed land that satellites saw 卫片图斑, to be checked by a day. */
@Entity('satellite_patch')
@ObjectType({ description: 'A patch of changed land that satellites saw, to be checked by a day' })
@Index(['receivedOn', 'verdict'])
@Index(['stage', 'dueOn'])
@Index(['township'])
@RowsOf({ township: 'township' })
export class SatellitePatch extends SatellitePatchFacts {
  @Field(() => SatellitePatchStage)
  @EnumColumn()
  stage: SatellitePatchStage

  @Field(() => SatellitePatchVerdict, { nullable: true })
  @EnumColumn({ nullable: true })
  verdict: SatellitePatchVerdict | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  checkedOn: string | null

  @Field(() => String, { nullable: true, description: 'On what the verdict rests' })
  @TextColumn({ nullable: true })
  checkNote: string | null

  @Field(() => ID, { nullable: true, description: 'Case that an unlawful patch became' })
  @ReferenceColumn({ nullable: true })
  violationId: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  rectifiedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which evidence was given 举证' })
  @DayColumn({ nullable: true })
  evidencedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  evidenceDocument: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null
}
