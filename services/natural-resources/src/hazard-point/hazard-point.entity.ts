import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum GeohazardKind {
  LANDSLIDE = 'LANDSLIDE',
  COLLAPSE = 'COLLAPSE',
  DEBRIS_FLOW = 'DEBRIS_FLOW',
  SUBSIDENCE = 'SUBSIDENCE',
  GROUND_FISSURE = 'GROUND_FISSURE',
  UNSTABLE_SLOPE = 'UNSTABLE_SLOPE',
}
registerEnumType(GeohazardKind, {
  name: 'GeohazardKind',
  description: '滑坡, 崩塌, 泥石流, 地面塌陷, 地裂缝, 不稳定斜坡',
})

export enum HazardPointStage {
  LISTED = 'LISTED',
  MONITORED = 'MONITORED',
  ALERT = 'ALERT',
  EVACUATED = 'EVACUATED',
  TREATED = 'TREATED',
  DELISTED = 'DELISTED',
}
registerEnumType(HazardPointStage, { name: 'HazardPointStage', description: 'How a hazard point stands' })

const MASKED =
  'A mobile, or a landline with its area code; answered masked, as 138****1234, whole by `revealHazardPointTelephones`'

/** What is entered of it; the rest follows from its steps. */
@ObjectType()
@InputType('HazardPointValues')
export class HazardPointFacts extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  code: string

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => GeohazardKind)
  @EnumColumn()
  kind: GeohazardKind

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(60)
  village: string

  @Field(() => DayScalar)
  @DayColumn()
  listedOn: string

  @Field(() => Int)
  @IntColumn()
  threatenedHouseholds: number

  @Field(() => Int)
  @IntColumn()
  threatenedPeople: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  threatenedProperty: number

  @Field(() => String, { nullable: true, description: 'Who watches it 监测员' })
  @StringColumn(60, { nullable: true })
  watcher: string | null

  @Field(() => String, { nullable: true, description: MASKED })
  @StringColumn(20, { nullable: true })
  watcherTelephone: string | null

  @Field(() => String, { nullable: true, description: 'Official who answers for it' })
  @StringColumn(60, { nullable: true })
  responsiblePerson: string | null

  @Field(() => String, { nullable: true, description: MASKED })
  @StringColumn(20, { nullable: true })
  responsibleTelephone: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the households got their card 明白卡' })
  @DayColumn({ nullable: true })
  cardIssuedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which its emergency plan was published' })
  @DayColumn({ nullable: true })
  emergencyPlanOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  emergencyPlanDocument: string | null

  @Field(() => String, { nullable: true, description: 'Where people go' })
  @StringColumn(120, { nullable: true })
  shelter: string | null

  @Field(() => Float, { nullable: true })
  @QuantityColumn({ nullable: true })
  longitude: number | null

  @Field(() => Float, { nullable: true })
  @QuantityColumn({ nullable: true })
  latitude: number | null
}

/** A point where the ground threatens people 地质灾害隐患点, with who watches it and who answers. */
@Entity('hazard_point')
@ObjectType({ description: 'A point where the ground threatens people, with who watches it and who answers' })
@Index(['township', 'stage'])
@Index(['listedOn', 'delistedOn'])
@RowsOf({ township: 'township' })
export class HazardPoint extends HazardPointFacts {
  @Field(() => HazardPointStage)
  @EnumColumn()
  stage: HazardPointStage

  @Field(() => DayScalar)
  @DayColumn()
  stageSince: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  treatedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  delistedOn: string | null

  /** The whole numbers, sealed: no plain one lies in the database or in its trail. */
  @StringColumn(120, { nullable: true })
  sealedWatcherTelephone: string | null

  @StringColumn(120, { nullable: true })
  sealedResponsibleTelephone: string | null
}

/** A step of a hazard point. */
@Entity('hazard_point_step')
@ObjectType({ description: 'A step of a hazard point' })
@Index(['pointId', 'takenOn'])
@RowsWith(() => HazardPoint, 'hazard_point', 'pointId')
export class HazardPointStep extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  pointId: string

  @Field(() => HazardPointStage)
  @EnumColumn()
  stage: HazardPointStage

  @Field(() => DayScalar)
  @DayColumn()
  takenOn: string

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  document: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  note: string | null

  @Field(() => Int, { nullable: true, description: 'People brought away' })
  @IntColumn({ nullable: true })
  evacuated: number | null
}
