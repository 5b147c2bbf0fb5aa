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

export enum EnforcementKind {
  PREVENT = 'PREVENT',
  SUPERVISE = 'SUPERVISE',
  PUNISH = 'PUNISH',
}
registerEnumType(EnforcementKind, { name: 'EnforcementKind', description: 'Classes of the 631 enforcement mechanism' })

export enum LandPatrolKind {
  DAILY = 'DAILY',
  CAMPAIGN = 'CAMPAIGN',
}
registerEnumType(LandPatrolKind, { name: 'LandPatrolKind', description: '日常巡查, 集中执法' })

/** Share of enforcement that a class should have 631: its meaning is the county’s to enter. */
@Entity('enforcement_share')
@ObjectType({
  description: 'Share of enforcement that a class should have; the meaning of 631 is the county’s to enter',
})
@InputType('EnforcementShareValues')
export class EnforcementShare extends KeptRecord {
  @Field(() => EnforcementKind)
  @EnumColumn({ unique: true })
  kind: EnforcementKind

  @Field(() => String)
  @StringColumn(40)
  name: string

  @Field(() => Float, { description: 'Percent' })
  @QuantityColumn()
  share: number
}

/** A patrol or a day of a campaign, and what it found. */
@Entity('land_patrol')
@ObjectType({ description: 'A patrol or a day of a campaign, and what it found' })
@InputType('LandPatrolValues')
@Index(['patrolledOn', 'enforcement'])
@Index(['township'])
@RowsOf({ township: 'township' })
export class LandPatrol extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => DayScalar)
  @DayColumn()
  patrolledOn: string

  @Field(() => LandPatrolKind)
  @EnumColumn()
  kind: LandPatrolKind

  @Field(() => String, { nullable: true, description: 'Name of the campaign' })
  @StringColumn(80, { nullable: true })
  campaign: string | null

  @Field(() => EnforcementKind)
  @EnumColumn()
  enforcement: EnforcementKind

  @Field(() => String)
  @StringColumn(60)
  inspector: string

  @Field(() => Float, { description: 'Length of the track, 公里' })
  @QuantityColumn()
  trackKm: number

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  findings: string | null

  @Field(() => ID, { nullable: true, description: 'Case that came of it' })
  @ReferenceColumn({ nullable: true })
  violationId: string | null
}
