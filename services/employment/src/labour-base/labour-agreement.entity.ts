import { DayColumn, DayScalar, IntColumn, KeptRecord, StringColumn } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** An agreement with another region on taking workers 区域劳务协作. */
@Entity('labour_agreement')
@ObjectType({ description: 'An agreement with another region on taking workers 区域劳务协作' })
@InputType('LabourAgreementValues')
@Index(['signedOn'])
export class LabourAgreement extends KeptRecord {
  @Field(() => String)
  @StringColumn(80)
  region: string

  @Field(() => String)
  @StringColumn(120)
  partner: string

  @Field(() => String)
  @StringColumn(80, { unique: true })
  documentNumber: string

  @Field(() => DayScalar)
  @DayColumn()
  signedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  endsOn: string | null

  @Field(() => Int, { description: 'Jobs agreed' })
  @IntColumn()
  jobs: number
}
