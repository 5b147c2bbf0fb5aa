import { DayColumn, DayScalar, IntColumn, KeptRecord, StringColumn } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** An employer’s contract with all its workers 集体合同. */
@Entity('collective_contract')
@ObjectType({ description: 'An employer’s contract with all its workers 集体合同' })
@InputType('CollectiveContractValues')
@Index(['employerUscc', 'beginsOn'])
export class CollectiveContract extends KeptRecord {
  @Field(() => String)
  @StringColumn(18)
  employerUscc: string

  @Field(() => String)
  @StringColumn(120)
  employer: string

  @Field(() => String)
  @StringColumn(60, { unique: true })
  number: string

  @Field(() => DayScalar)
  @DayColumn()
  signedOn: string

  @Field(() => DayScalar)
  @DayColumn()
  beginsOn: string

  @Field(() => DayScalar)
  @DayColumn()
  endsOn: string

  @Field(() => Int)
  @IntColumn()
  coveredWorkers: number
}
