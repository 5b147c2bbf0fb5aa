import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
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
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum LandViolationKind {
  UNLAWFUL_OCCUPATION = 'UNLAWFUL_OCCUPATION',
  BUILDING_BEFORE_APPROVAL = 'BUILDING_BEFORE_APPROVAL',
  FARMLAND_DAMAGE = 'FARMLAND_DAMAGE',
  UNLAWFUL_TRANSFER = 'UNLAWFUL_TRANSFER',
  UNLICENSED_MINING = 'UNLICENSED_MINING',
  MINING_BEYOND_LIMITS = 'MINING_BEYOND_LIMITS',
}
registerEnumType(LandViolationKind, { name: 'LandViolationKind', description: 'What law was broken' })

export enum LandViolationSource {
  PATROL = 'PATROL',
  SATELLITE_PATCH = 'SATELLITE_PATCH',
  REPORT = 'REPORT',
  CAMPAIGN = 'CAMPAIGN',
  PETITION = 'PETITION',
  HANDED_OVER = 'HANDED_OVER',
}
registerEnumType(LandViolationSource, { name: 'LandViolationSource', description: 'How it came to light' })

export enum LandViolationStage {
  FOUND = 'FOUND',
  FILED = 'FILED',
  ORDERED = 'ORDERED',
  RECTIFIED = 'RECTIFIED',
  PENALISED = 'PENALISED',
  REFERRED = 'REFERRED',
  CLOSED = 'CLOSED',
}
registerEnumType(LandViolationStage, {
  name: 'LandViolationStage',
  description: 'How far a case has come; rectified, penalised and referred are the lawful ends before closing',
})

/** What is entered of it; the rest follows from its steps. */
@ObjectType()
@InputType('LandViolationValues')
export class LandViolationFacts extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  number: string

  @Field(() => LandViolationKind)
  @EnumColumn()
  kind: LandViolationKind

  @Field(() => LandViolationSource)
  @EnumColumn()
  source: LandViolationSource

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(120)
  place: string

  @Field(() => String, { description: 'Who is held to have broken the law' })
  @StringColumn(120)
  party: string

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => ID, { nullable: true, description: 'Code of the parcel' })
  @ReferenceColumn({ nullable: true })
  parcelId: string | null

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => Float, { description: 'Of it farmland, 亩' })
  @QuantityColumn()
  farmlandMu: number

  @Field(() => DayScalar)
  @DayColumn()
  foundOn: string

  @Field(() => DayScalar, { description: 'Day by which it must be dealt with' })
  @DayColumn()
  dueOn: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  evidence: string | null

  @Field(() => Float, { nullable: true })
  @QuantityColumn({ nullable: true })
  longitude: number | null

  @Field(() => Float, { nullable: true })
  @QuantityColumn({ nullable: true })
  latitude: number | null
}

/** A violation of land or mineral law 国土资源违法案件, from finding to closing. */
@Entity('land_violation')
@ObjectType({ description: 'A violation of land or mineral law, from finding to closing' })
@Index(['foundOn', 'handledOn'])
@Index(['township'])
@Index(['stage', 'dueOn'])
@Index(['projectId'])
@RowsOf({ township: 'township' })
export class LandViolation extends LandViolationFacts {
  @Field(() => LandViolationStage)
  @EnumColumn()
  stage: LandViolationStage

  @Field(() => DayScalar)
  @DayColumn()
  stageSince: string

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of a lawful end: rectified, penalised or referred',
  })
  @DayColumn({ nullable: true })
  handledOn: string | null

  @Field(() => ID, { nullable: true, description: 'Department it was handed over to' })
  @DepartmentColumn({ nullable: true })
  referredTo: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null
}

/** A step of a case with its document. */
@Entity('land_violation_step')
@ObjectType({ description: 'A step of a case with its document' })
@Index(['violationId', 'takenOn'])
@RowsWith(() => LandViolation, 'land_violation', 'violationId')
export class LandViolationStep extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  violationId: string

  @Field(() => LandViolationStage)
  @EnumColumn()
  stage: LandViolationStage

  @Field(() => DayScalar)
  @DayColumn()
  takenOn: string

  @Field(() => String)
  @StringColumn(120)
  document: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  note: string | null

  @Field(() => MoneyScalar, { nullable: true })
  @MoneyColumn({ nullable: true })
  fine: number | null
}
