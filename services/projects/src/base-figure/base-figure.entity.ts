import { KeptRecord, MonthColumn, MonthScalar, QuantityColumn, RowsOf, StringColumn } from '@tongchou/service-kit'
import { Field, Float, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/**
 * A figure of the base year, with the document it is taken from: what growth and comparison with last year start from.
 * Flows (FAI, UPPERPLAN, CHANGES) are kept month by month and added up; levels (PARK-INVESTMENT) as they stood.
 */
@Entity('base_figure')
@ObjectType({ description: 'A figure of the base year with the document it is taken from' })
@InputType('BaseFigureValues')
@Index(['code', 'period'], { unique: true })
@RowsOf({})
export class BaseFigure extends KeptRecord {
  @Field(() => String, { description: 'FAI, UPPERPLAN, CHANGES or PARK-INVESTMENT' })
  @StringColumn(40)
  code: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => Float, { description: 'In the unit of its target: 元, 项, 次, 万元' })
  @QuantityColumn()
  figure: number

  @Field(() => String)
  @StringColumn(120)
  document: string
}
