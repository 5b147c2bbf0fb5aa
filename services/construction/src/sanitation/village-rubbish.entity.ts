import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A check of how clean a village is kept 村庄清洁检查. */
@Entity('village_inspection')
@ObjectType({ description: 'A check of how clean a village is kept 村庄清洁检查' })
@InputType('VillageInspectionValues')
@Index(['villageId', 'inspectedOn'])
@Index(['inspectedOn', 'township'])
@RowsOf({ township: 'township' })
export class VillageInspection extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  villageId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

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

  @Field(() => String, { nullable: true, description: 'Number of the photograph that shows it' })
  @StringColumn(120, { nullable: true })
  photo: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day by which it must be put right' })
  @DayColumn({ nullable: true })
  remedyDueOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  remediedOn: string | null
}

/** A walk of the bureau through a village that looked for all old rubbish in it; a village that nobody walked is not known to be clear. */
@Entity('rubbish_survey')
@ObjectType({ description: 'A walk of the bureau through a village that looked for all old rubbish 陈年垃圾排查' })
@InputType('RubbishSurveyValues')
@Index(['villageId', 'surveyedOn'])
@RowsOf({ township: 'township' })
export class RubbishSurvey extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  villageId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => DayScalar)
  @DayColumn()
  surveyedOn: string

  @Field(() => String)
  @StringColumn(60)
  surveyedBy: string
}

export enum RubbishState {
  FOUND = 'FOUND',
  CLEARED = 'CLEARED',
  VERIFIED = 'VERIFIED',
}
registerEnumType(RubbishState, { name: 'RubbishPointState', description: '待清理, 已清理待复核, 复核通过' })

/** A heap of old rubbish 陈年垃圾点, from its finding to the second look that finds it gone. */
@Entity('rubbish_point')
@ObjectType({ description: 'A heap of old rubbish 陈年垃圾点, from its finding to the second look that finds it gone' })
@Index(['villageId', 'verifiedOn'])
@Index(['township', 'state'])
@RowsOf({ township: 'township' })
export class RubbishPoint extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  villageId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String, { description: 'Where it lies, in words' })
  @StringColumn(120)
  place: string

  @Field(() => Float, { description: 'Estimated cubic metres' })
  @QuantityColumn()
  volume: number

  @Field(() => DayScalar)
  @DayColumn()
  foundOn: string

  @Field(() => String, { description: 'Number of the photograph before' })
  @StringColumn(120)
  photoBefore: string

  @Field(() => DayScalar, { description: 'Day by which it must be gone' })
  @DayColumn()
  dueOn: string

  @Field(() => RubbishState)
  @EnumColumn()
  state: RubbishState

  @Field(() => DayScalar, { nullable: true, description: 'Last reported cleared on' })
  @DayColumn({ nullable: true })
  clearedOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the photograph after' })
  @StringColumn(120, { nullable: true })
  photoAfter: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Found gone by the second look 复核' })
  @DayColumn({ nullable: true })
  verifiedOn: string | null

  @Field(() => String, { nullable: true, description: 'Who took the second look' })
  @StringColumn(100, { nullable: true })
  verifiedBy: string | null

  @Field(() => Int, { description: 'Second looks that found it not gone' })
  @IntColumn()
  failedChecks: number
}

@InputType()
export class RubbishPointValues {
  @Field(() => ID)
  villageId: string

  @Field(() => ID)
  township: string

  @Field(() => String)
  place: string

  @Field(() => Float)
  volume: number

  @Field(() => DayScalar)
  foundOn: string

  @Field(() => String)
  photoBefore: string

  @Field(() => DayScalar)
  dueOn: string
}
