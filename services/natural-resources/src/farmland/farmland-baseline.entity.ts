import { IntColumn, KeptRecord, QuantityColumn, RowsOf, StringColumn, TownshipColumn } from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** Farmland of a township by the survey at the end of a year 年度国土变更调查: what it must not fall below. */
@Entity('farmland_baseline')
@ObjectType({ description: 'Farmland of a township by the survey of a year: the baseline that it must not fall below' })
@InputType('FarmlandBaselineValues')
@Index(['year', 'township'], { unique: true })
@RowsOf({ township: 'township' })
export class FarmlandBaseline extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Int, { description: 'Year at whose end it was surveyed' })
  @IntColumn()
  year: number

  @Field(() => Float, { description: '耕地, 亩' })
  @QuantityColumn()
  farmlandMu: number

  @Field(() => Float, { description: 'Of it permanent basic farmland 永久基本农田, 亩' })
  @QuantityColumn()
  basicFarmlandMu: number

  @Field(() => Float, { description: 'Area-weighted grade, 1 the best to 15 the poorest' })
  @QuantityColumn()
  qualityGrade: number

  @Field(() => Float, { description: 'Farmland that the township must hold 耕地保有量任务, 亩' })
  @QuantityColumn()
  farmlandDutyMu: number

  @Field(() => Float, { description: 'Permanent basic farmland that it must hold, 亩' })
  @QuantityColumn()
  basicFarmlandDutyMu: number

  @Field(() => String, { description: 'Document of the survey’s result' })
  @StringColumn(120)
  document: string
}
