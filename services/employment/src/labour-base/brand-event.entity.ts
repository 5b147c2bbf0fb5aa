import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { LabourBrand } from './labour-brand.entity.ts'

/** A day on which a labour brand was shown, and what came of it. */
@Entity('brand_event')
@ObjectType({ description: 'A day on which a labour brand was shown 劳务品牌推介' })
@InputType('BrandEventValues')
@RowsWith(() => LabourBrand, 'labour_brand', 'brandId')
@Index(['brandId', 'heldOn'])
export class BrandEvent extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  brandId: string

  @Field(() => DayScalar)
  @DayColumn()
  heldOn: string

  @Field(() => String)
  @StringColumn(120)
  place: string

  @Field(() => Int)
  @IntColumn()
  visitors: number

  @Field(() => Int, { description: 'Workers signed for' })
  @IntColumn()
  signed: number
}
