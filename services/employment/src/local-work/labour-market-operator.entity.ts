import { DayColumn, DayScalar, KeptRecord, RowsOf, StringColumn, TownshipColumn } from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'

/** Who runs a labour market or agency, with a licence 劳务市场. */
@Entity('labour_market_operator')
@ObjectType({ description: 'Who runs a labour market or agency 劳务市场、人力资源机构' })
@InputType('LabourMarketOperatorValues')
@RowsOf({ township: 'township' })
export class LabourMarketOperator extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String)
  @StringColumn(60, { unique: true })
  licenceNumber: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => DayScalar)
  @DayColumn()
  licensedUntil: string
}
