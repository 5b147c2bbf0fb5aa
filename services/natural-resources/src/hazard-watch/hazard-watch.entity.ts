import {
  DayColumn,
  DayScalar,
  EnumColumn,
  InstantColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum HazardFinding {
  NORMAL = 'NORMAL',
  SLIGHT_CHANGE = 'SLIGHT_CHANGE',
  MARKED_CHANGE = 'MARKED_CHANGE',
  MOVING = 'MOVING',
}
registerEnumType(HazardFinding, {
  name: 'HazardFinding',
  description: 'What the watcher saw: nothing new, small changes, marked changes, signs of movement',
})

/** What a watcher noted of a hazard point on a day 监测记录: one a point and day, noted offline if need be. */
@Entity('hazard_watch')
@ObjectType({ description: 'What a watcher noted of a hazard point on a day: one record a point and day' })
@Index(['pointId', 'watchedOn'], { unique: true })
@Index(['watchedOn'])
@Index(['pointId', 'clientKey'], { unique: true })
@RowsOf({ township: 'township' })
export class HazardWatch extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  pointId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => DayScalar, { description: 'Day on which it was observed, as the watcher noted it' })
  @DayColumn()
  watchedOn: string

  @Field(() => String, { description: 'Time of observation, HH:MM' })
  @StringColumn(5)
  watchedAt: string

  @Field(() => String)
  @StringColumn(60)
  watcher: string

  @Field(() => HazardFinding)
  @EnumColumn()
  finding: HazardFinding

  @Field(() => Float, { nullable: true, description: 'Rain of the last 24 hours, 毫米' })
  @QuantityColumn({ nullable: true })
  rainMm: number | null

  @Field(() => Float, { nullable: true, description: 'Width of the measured crack, 毫米' })
  @QuantityColumn({ nullable: true })
  crackMm: number | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  note: string | null

  @Field(() => DayScalar, { description: 'Business day on which it arrived' })
  @DayColumn()
  arrivedOn: string

  @Field(() => GraphQLISODateTime, { description: 'Moment at which it arrived' })
  @InstantColumn()
  arrivedAt: Date

  @Field(() => String, { description: 'The watcher’s own key of the record, one for each of a point' })
  @StringColumn(64)
  clientKey: string
}
