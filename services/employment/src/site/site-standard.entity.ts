import { IntColumn, KeptRecord, StringColumn } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'

/** One of the ten rules that protect migrant workers 农民工十项维权制度. */
@Entity('site_standard')
@ObjectType({ description: 'One of the ten rules that protect migrant workers 农民工十项维权制度' })
@InputType('SiteStandardValues')
export class SiteStandard extends KeptRecord {
  @Field(() => Int)
  @IntColumn({ unique: true })
  number: number

  @Field(() => String)
  @StringColumn(60)
  title: string

  @Field(() => String, { description: 'Article of the regulation' })
  @StringColumn(200)
  basis: string
}
