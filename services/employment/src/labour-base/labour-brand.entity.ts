import { DayColumn, DayScalar, IntColumn, KeptRecord, StringColumn } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'

@InputType()
export class LabourBrandValues {
  @Field(() => String)
  name: string

  @Field(() => String)
  trade: string

  @Field(() => String, { description: 'Where it sells' })
  market: string

  @Field(() => Int, { description: 'People trained under it in all' })
  trained: number

  @Field(() => DayScalar)
  foundedOn: string
}

/** A name under which the county’s workers are known 劳务品牌. */
@Entity('labour_brand')
@ObjectType({ description: 'A name under which the county’s workers are known 劳务品牌' })
export class LabourBrand extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => String)
  @StringColumn(40)
  trade: string

  @Field(() => String, { description: 'Where it sells' })
  @StringColumn(120)
  market: string

  @Field(() => Int, { description: 'People trained under it in all' })
  @IntColumn()
  trained: number

  @Field(() => DayScalar)
  @DayColumn()
  foundedOn: string
}
