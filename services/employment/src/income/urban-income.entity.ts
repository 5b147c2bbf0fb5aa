import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** What a town dweller had to spend since the year began, by source, as the survey team published it. */
@Entity('urban_income')
@ObjectType({
  description: 'Disposable income per head in town since the year began 城镇居民人均可支配收入, by source',
})
@InputType('UrbanIncomeValues')
@Index(['year', 'quarter'], { unique: true })
export class UrbanIncome extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => Int, { description: '1 to 4; figures are since the year began' })
  @IntColumn()
  quarter: number

  @Field(() => MoneyScalar, { description: '工资性收入' })
  @MoneyColumn()
  wage: number

  @Field(() => MoneyScalar, { description: '经营净收入' })
  @MoneyColumn()
  business: number

  @Field(() => MoneyScalar, { description: '财产净收入' })
  @MoneyColumn()
  property: number

  @Field(() => MoneyScalar, { description: '转移净收入' })
  @MoneyColumn()
  transfer: number

  @Field(() => DayScalar)
  @DayColumn()
  publishedOn: string

  @Field(() => String, { description: 'Bulletin of the survey team that it is taken from' })
  @StringColumn(80)
  document: string
}
