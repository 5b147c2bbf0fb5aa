import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { GeohazardKind } from '../hazard-point/hazard-point.entity.ts'

/** A geological disaster that happened 灾情, with casualties and losses. */
@Entity('geohazard_event')
@ObjectType({ description: 'A geological disaster that happened, with casualties and losses' })
@InputType('GeohazardEventValues')
@Index(['happenedOn'])
@RowsOf({ township: 'township' })
export class GeohazardEvent extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => ID, { nullable: true, description: 'null where no listed point was' })
  @ReferenceColumn({ nullable: true })
  pointId: string | null

  @Field(() => DayScalar)
  @DayColumn()
  happenedOn: string

  @Field(() => GeohazardKind)
  @EnumColumn()
  kind: GeohazardKind

  @Field(() => Int)
  @IntColumn()
  deaths: number

  @Field(() => Int)
  @IntColumn()
  injured: number

  @Field(() => Int, { description: 'People brought away in time' })
  @IntColumn()
  evacuated: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  propertyLoss: number

  @Field(() => String)
  @TextColumn()
  description: string
}
