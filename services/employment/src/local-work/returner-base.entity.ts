import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'

/** A place where those who came home start a business 返乡创业基地. */
@Entity('returner_base')
@ObjectType({ description: 'A place where those who came home start a business 返乡创业基地' })
@InputType('ReturnerBaseValues')
@RowsOf({ township: 'township' })
export class ReturnerBase extends KeptRecord {
  @Field(() => String)
  @StringColumn(120, { unique: true })
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Int)
  @IntColumn()
  firms: number

  @Field(() => Int)
  @IntColumn()
  jobs: number

  @Field(() => MoneyScalar, { description: 'Support paid so far' })
  @MoneyColumn()
  support: number

  @Field(() => DayScalar)
  @DayColumn()
  openedOn: string
}
