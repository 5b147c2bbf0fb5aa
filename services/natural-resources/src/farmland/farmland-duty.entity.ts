import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** Responsibility letter for farmland 耕地保护目标责任书 of a township, or of one of its villages. */
@Entity('farmland_duty')
@ObjectType({ description: 'Responsibility letter for farmland of a township or village' })
@InputType('FarmlandDutyValues')
@Index(['year', 'township'])
@RowsOf({ township: 'township' })
export class FarmlandDuty extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String, { nullable: true, description: 'null for the township’s own letter' })
  @StringColumn(60, { nullable: true })
  village: string | null

  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  farmlandMu: number

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  basicFarmlandMu: number

  @Field(() => String, { description: 'Who signed for it' })
  @StringColumn(60)
  signatory: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  signedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  document: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day of the year’s check' })
  @DayColumn({ nullable: true })
  checkedOn: string | null

  @Field(() => Boolean, { nullable: true, description: 'Did the check find the duty kept?' })
  @BooleanColumn({ nullable: true })
  passed: boolean | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  checkNote: string | null
}
