import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  JsonColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  StringColumn,
} from '@tongchou/service-kit'

export enum ParkKind {
  INDUSTRIAL = 'INDUSTRIAL',
  LOGISTICS = 'LOGISTICS',
}
registerEnumType(ParkKind, { name: 'ParkKind', description: 'Industrial park or logistics park' })

export enum ParkLandUse {
  INDUSTRIAL = 'INDUSTRIAL',
  LOGISTICS = 'LOGISTICS',
  ROAD = 'ROAD',
  GREEN = 'GREEN',
  PUBLIC = 'PUBLIC',
  RESERVED = 'RESERVED',
}
registerEnumType(ParkLandUse, { name: 'ParkLandUse' })

export enum ParkUtilityKind {
  WATER = 'WATER',
  POWER = 'POWER',
  SEWAGE = 'SEWAGE',
}
registerEnumType(ParkUtilityKind, { name: 'ParkUtilityKind' })

/** A park of the county, with what its development plan allows. */
@Entity('park')
@ObjectType({ description: 'A park, with what its development plan allows' })
export class Park extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => ParkKind)
  @EnumColumn()
  kind: ParkKind

  @Field(() => [String], { description: 'Beginnings of GB/T 4754 codes that the plan admits' })
  @JsonColumn()
  plannedIndustries: string[]

  @Field(() => Float, { description: 'Least investment that the plan asks for, 万元 a 亩' })
  @QuantityColumn()
  plannedIntensity: number
}

/** Land of a park by its use, from a day until another. */
@Entity('park_land')
@Index(['parkId', 'landUse', 'fromDay'], { unique: true })
@ObjectType({ description: 'Land of a park by its use, from a day on' })
export class ParkLand extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  parkId: string

  @Field(() => ParkLandUse)
  @EnumColumn()
  landUse: ParkLandUse

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => DayScalar)
  @DayColumn()
  fromDay: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  untilDay: string | null
}

/** What a park's water, power or sewage can carry and what is asked of it, as read on a day. */
@Entity('park_utility')
@Index(['parkId', 'kind', 'readOn'], { unique: true })
@ObjectType({ description: 'What a utility of the park can carry and what is asked of it, as read on a day' })
export class ParkUtility extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  parkId: string

  @Field(() => ParkUtilityKind)
  @EnumColumn()
  kind: ParkUtilityKind

  @Field(() => Float, { description: 'Water and sewage in 吨 a day, power in 千伏安' })
  @QuantityColumn()
  capacity: number

  @Field(() => Float)
  @QuantityColumn()
  demand: number

  @Field(() => DayScalar)
  @DayColumn()
  readOn: string
}
