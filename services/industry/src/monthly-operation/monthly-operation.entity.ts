import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  BooleanColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  QuantityColumn,
  ReferenceColumn,
  RowsWith,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'

/** One month of one enterprise, as it reported it. A draft until its unit submits the month. */
@Entity('monthly_operation')
// Full load is read from this alone.
@Index(['enterpriseId', 'period', 'reported', 'daysStopped', 'capacityUse'])
@Index(['enterpriseId', 'period'], { unique: true })
@Index(['reported', 'period', 'unit', 'outputValue', 'profit', 'taxPaid'])
@ObjectType({ description: 'One month of one enterprise' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class MonthlyOperation extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID, { description: 'Township or park committee that reported it' })
  @ReferenceColumn()
  unit: string

  @Field(() => MoneyScalar, { name: 'output', description: 'Output value of the month' })
  @MoneyColumn()
  outputValue: number

  @Field(() => MoneyScalar, { nullable: true, description: 'From January, as the enterprise’s own books have it' })
  @MoneyColumn({ nullable: true })
  cumulativeOutput: number | null

  @Field(() => Float, { description: '千瓦时' })
  @QuantityColumn()
  electricity: number

  @Field(() => Int)
  @IntColumn()
  workers: number

  @Field(() => MoneyScalar, { description: 'Orders in hand' })
  @MoneyColumn()
  orders: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  stock: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  receivables: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  taxPaid: number

  @Field(() => MoneyScalar, { description: 'May be a loss' })
  @MoneyColumn()
  profit: number

  @Field(() => Int)
  @IntColumn()
  daysStopped: number

  @Field(() => Float, { description: 'Percent of capacity in use' })
  @QuantityColumn()
  capacityUse: number

  @Field(() => Boolean, { description: 'Counts towards figures: its unit has submitted the month' })
  @BooleanColumn()
  reported: boolean
}
