import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  QuantityColumn,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'

/** What an enterprise made of one product in a month. */
@Entity('product_output')
@Index(['enterpriseId', 'period', 'product'], { unique: true })
@Index(['period'])
@ObjectType({ description: 'What an enterprise made of one product in a month' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class ProductOutput extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => String)
  @StringColumn(60)
  product: string

  @Field(() => Float)
  @QuantityColumn()
  quantity: number

  @Field(() => String, { description: 'Unit of the quantity, such as 吨' })
  @StringColumn(20)
  unit: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  productValue: number
}
