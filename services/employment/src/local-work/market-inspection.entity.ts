import {
  DayColumn,
  DayScalar,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { LabourMarketOperator } from './labour-market-operator.entity.ts'

/** One look at a labour market, and what was wrong. */
@Entity('market_inspection')
@ObjectType({ description: 'One look at a labour market 劳务市场检查' })
@InputType('MarketInspectionValues')
@RowsWith(() => LabourMarketOperator, 'labour_market_operator', 'operatorId')
@Index(['operatorId', 'inspectedOn'])
export class MarketInspection extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  operatorId: string

  @Field(() => DayScalar)
  @DayColumn()
  inspectedOn: string

  @Field(() => String)
  @StringColumn(60)
  inspector: string

  @Field(() => String, { nullable: true, description: 'What was found wrong' })
  @TextColumn({ nullable: true })
  violation: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  remediedOn: string | null
}
