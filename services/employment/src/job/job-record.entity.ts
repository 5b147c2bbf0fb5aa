import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum JobEnd {
  RETIRED = 'RETIRED',
  DIED = 'DIED',
  LEFT_COUNTY = 'LEFT_COUNTY',
  DISMISSED = 'DISMISSED',
  RESIGNED = 'RESIGNED',
  CONTRACT_ENDED = 'CONTRACT_ENDED',
}
registerEnumType(JobEnd, { name: 'JobEnd', description: '退休, 死亡, 迁出本县, 被解除合同, 本人辞职, 合同期满' })

@InputType()
export class JobRecordValues {
  @Field(() => ID)
  residentId: string

  @Field(() => ID, { description: 'Township in which it was registered' })
  township: string

  @Field(() => String, { description: 'Employer, or what the person runs himself' })
  employer: string

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code of the employer; none for the self-employed',
  })
  employerUscc: string | null

  @Field(() => Boolean, {
    description: 'Whether the job is in a town: only these count as new urban employment 城镇新增就业',
  })
  urban: boolean

  @Field(() => Boolean, { description: 'Whether the person started a business of his own 创业' })
  ownBusiness: boolean

  @Field(() => DayScalar)
  startedOn: string

  @Field(() => DayScalar, { nullable: true })
  endedOn: string | null

  @Field(() => JobEnd, { nullable: true })
  endReason: JobEnd | null
}

/** One person’s job 就业登记: who works where, from when until when. */
@Entity('job_record')
@ObjectType({ description: 'One person’s job 就业登记, by real name' })
@RowsOf({ township: 'township' })
@Index(['urban', 'residentId', 'startedOn'])
@Index(['endReason', 'urban', 'endedOn'])
export class JobRecord extends KeptRecord {
  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  residentId: string

  @Field(() => ID, { description: 'Township in which it was registered' })
  @TownshipColumn()
  township: string

  @Field(() => String, { description: 'Employer, or what the person runs himself' })
  @StringColumn(120)
  employer: string

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code of the employer; none for the self-employed',
  })
  @StringColumn(18, { nullable: true })
  employerUscc: string | null

  @Field(() => Boolean, {
    description: 'Whether the job is in a town: only these count as new urban employment 城镇新增就业',
  })
  @BooleanColumn()
  urban: boolean

  @Field(() => Boolean, { description: 'Whether the person started a business of his own 创业' })
  @BooleanColumn()
  ownBusiness: boolean

  @Field(() => DayScalar)
  @DayColumn()
  startedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  endedOn: string | null

  @Field(() => JobEnd, { nullable: true })
  @EnumColumn({ nullable: true })
  endReason: JobEnd | null
}
