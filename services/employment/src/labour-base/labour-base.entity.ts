import { DayColumn, DayScalar, IntColumn, KeptRecord, StringColumn } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

@InputType()
export class LabourBaseValues {
  @Field(() => String)
  name: string

  @Field(() => String)
  place: string

  @Field(() => String, { description: 'Firm or bureau that takes them on' })
  partner: string

  @Field(() => Int, { description: 'Workers that it can take' })
  capacity: number

  @Field(() => DayScalar)
  createdOn: string

  @Field(() => DayScalar, { nullable: true })
  closedOn: string | null
}

/** A place outside where the county’s workers are taken on together 劳务基地. */
@Entity('labour_base')
@ObjectType({ description: 'A place outside where the county’s workers are taken on 劳务基地' })
@Index(['createdOn'])
export class LabourBase extends KeptRecord {
  @Field(() => String)
  @StringColumn(120, { unique: true })
  name: string

  @Field(() => String)
  @StringColumn(120)
  place: string

  @Field(() => String, { description: 'Firm or bureau that takes them on' })
  @StringColumn(120)
  partner: string

  @Field(() => Int, { description: 'Workers that it can take' })
  @IntColumn()
  capacity: number

  @Field(() => DayScalar)
  @DayColumn()
  createdOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null
}
