import {
  BooleanColumn,
  KeptRecord,
  MonthColumn,
  MonthScalar,
  QuantityColumn,
  RowsOf,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A township’s farmland at the end of a month as it found it on the ground 耕地保护月度核查, beside what the records say. */
@Entity('farmland_survey')
@ObjectType({ description: 'A township’s farmland at the end of a month as it found it on the ground' })
@Index(['period', 'township'], { unique: true })
@RowsOf({ township: 'township' })
export class FarmlandSurvey extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => Float, { description: '耕地 as found, 亩' })
  @QuantityColumn()
  farmlandMu: number

  @Field(() => Float, { description: 'Permanent basic farmland as found, 亩' })
  @QuantityColumn()
  basicFarmlandMu: number

  @Field(() => String, { nullable: true, description: 'Why it differs from the records' })
  @TextColumn({ nullable: true })
  note: string | null

  @Field(() => Boolean, { description: 'Submitted by the township' })
  @BooleanColumn()
  reported: boolean
}
