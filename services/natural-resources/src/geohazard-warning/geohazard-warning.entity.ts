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
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum GeohazardWarningLevel {
  BLUE = 'BLUE',
  YELLOW = 'YELLOW',
  ORANGE = 'ORANGE',
  RED = 'RED',
}
registerEnumType(GeohazardWarningLevel, { name: 'GeohazardWarningLevel', description: '蓝, 黄, 橙, 红' })

/** A warning of rain that may loosen the ground 地灾气象风险预警, sent to every point of the townships it names. */
@Entity('geohazard_warning')
@ObjectType({
  description: 'A warning of rain that may loosen the ground, sent to every point of the townships it names',
})
@Index(['issuedOn'])
export class GeohazardWarning extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  number: string

  @Field(() => GeohazardWarningLevel)
  @EnumColumn()
  level: GeohazardWarningLevel

  @Field(() => DayScalar)
  @DayColumn()
  issuedOn: string

  @Field(() => DayScalar)
  @DayColumn()
  validUntil: string

  @Field(() => Float, { nullable: true, description: 'Rain forecast or measured in 24 hours, 毫米' })
  @QuantityColumn({ nullable: true })
  rainMm: number | null

  @Field(() => String)
  @TextColumn()
  basis: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  liftedOn: string | null
}

/** A warning as it went to one point, and who confirmed it. */
@Entity('geohazard_notice')
@ObjectType({ description: 'A warning as it went to one point, and who confirmed it' })
@Index(['warningId', 'pointId'], { unique: true })
@Index(['township', 'confirmedOn'])
@RowsOf({ township: 'township' })
export class GeohazardNotice extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  warningId: string

  @Field(() => ID)
  @ReferenceColumn()
  pointId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String, { nullable: true })
  @StringColumn(60, { nullable: true })
  watcher: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  confirmedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(60, { nullable: true })
  confirmedBy: string | null

  @Field(() => String, { nullable: true, description: 'What was done on it' })
  @TextColumn({ nullable: true })
  measure: string | null
}
