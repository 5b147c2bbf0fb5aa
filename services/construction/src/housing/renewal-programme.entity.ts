import { IntColumn, KeptRecord, RowsOf, StringColumn } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'

/** A year's renewal of shanty areas as it was handed down: so many homes, of which so many each way. */
@Entity('renewal_programme')
@ObjectType({ description: 'A year’s renewal of shanty areas 棚户区改造计划, as it was handed down' })
@InputType('RenewalProgrammeValues')
@RowsOf({})
export class RenewalProgramme extends KeptRecord {
  @Field(() => Int)
  @IntColumn({ unique: true })
  year: number

  @Field(() => Int, { description: 'Homes in all 套: those of old estates and new ones together' })
  @IntColumn()
  homes: number

  @Field(() => Int, { description: 'Homes in old estates to be renovated 老旧住宅小区改造' })
  @IntColumn()
  oldEstateHomes: number

  @Field(() => Int, { description: 'Resettlement homes to be built 新建安置住房' })
  @IntColumn()
  resettlementHomes: number

  @Field(() => String, { description: 'Number of the document that hands it down' })
  @StringColumn(80)
  document: string
}
