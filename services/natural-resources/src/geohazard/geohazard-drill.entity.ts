import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A drill of getting people away 避险演练. */
@Entity('geohazard_drill')
@ObjectType({ description: 'A drill of getting people away' })
@InputType('GeohazardDrillValues')
@Index(['heldOn'])
@Index(['pointId'])
@RowsOf({ township: 'township' })
export class GeohazardDrill extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  pointId: string | null

  @Field(() => DayScalar)
  @DayColumn()
  heldOn: string

  @Field(() => String)
  @StringColumn(120)
  topic: string

  @Field(() => Int)
  @IntColumn()
  participants: number

  @Field(() => Int, { nullable: true, description: 'Minutes until the last was away' })
  @IntColumn({ nullable: true })
  minutes: number | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  document: string | null
}
