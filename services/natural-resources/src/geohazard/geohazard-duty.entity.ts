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

  @Field(() => String, {
    description:
      'A mobile, or a landline with its area code; answered masked, as 138****1234, whole by `revealGeohazardDutyTelephone`',
  })
  @StringColumn(20)
  telephone: string

  /** The whole number, sealed: no plain one lies in the database or in its trail. */
  @StringColumn(120, { nullable: true })
  sealedTelephone: string | null

  @Field(() => Boolean, { nullable: true, description: 'Found at his post when called' })
  @BooleanColumn({ nullable: true })
  present: boolean | null
}
