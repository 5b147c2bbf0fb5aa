import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  KeptRecord,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** Who is on duty against geological disasters on a day 汛期值守. */
@Entity('geohazard_duty')
@ObjectType({ description: 'Who is on duty against geological disasters on a day' })
@InputType('GeohazardDutyValues')
@Index(['dutyOn', 'township'])
@RowsOf({ township: 'township' })
export class GeohazardDuty extends KeptRecord {
  @Field(() => ID, { nullable: true, description: 'null for the bureau’s own' })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => DayScalar)
  @DayColumn()
  dutyOn: string

  @Field(() => String)
  @StringColumn(60)
  leader: string

  @Field(() => String)
  @StringColumn(60)
  person: string

  @Field(() => String)
  @StringColumn(20)
  telephone: string

  @Field(() => Boolean, { nullable: true, description: 'Found at his post when called' })
  @BooleanColumn({ nullable: true })
  present: boolean | null
}
