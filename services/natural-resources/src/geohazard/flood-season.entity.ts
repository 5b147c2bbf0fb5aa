import { DayColumn, DayScalar, IntColumn, KeptRecord } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'

/** The flood season of a year 汛期, and the day by which plans must be out. */
@Entity('flood_season')
@ObjectType({ description: 'The flood season of a year, and the day by which plans must be out' })
@InputType('FloodSeasonValues')
export class FloodSeason extends KeptRecord {
  @Field(() => Int)
  @IntColumn({ unique: true })
  year: number

  @Field(() => DayScalar)
  @DayColumn()
  fromDay: string

  @Field(() => DayScalar)
  @DayColumn()
  untilDay: string

  @Field(() => DayScalar, { description: 'Day by which prevention and emergency plans must be published' })
  @DayColumn()
  plansDueOn: string
}
