import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { LabourSite } from './labour-site.entity.ts'

@InputType()
export class SiteWorkerValues {
  @Field(() => ID)
  siteId: string

  @Field(() => ID)
  residentId: string

  @Field(() => String)
  trade: string

  @Field(() => DayScalar)
  enteredOn: string

  @Field(() => DayScalar, { nullable: true })
  leftOn: string | null

  @Field(() => Boolean)
  contractSigned: boolean
}

/** A worker on a site by real name 实名制用工. */
@Entity('site_worker')
@ObjectType({ description: 'A worker on a site by real name 实名制用工' })
@RowsWith(() => LabourSite, 'labour_site', 'siteId')
@Index(['siteId', 'residentId', 'enteredOn'], { unique: true })
@Index(['residentId', 'enteredOn'])
export class SiteWorker extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  siteId: string

  @Field(() => ID)
  @ReferenceColumn()
  residentId: string

  @Field(() => String)
  @StringColumn(40)
  trade: string

  @Field(() => DayScalar)
  @DayColumn()
  enteredOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  leftOn: string | null

  @Field(() => Boolean)
  @BooleanColumn()
  contractSigned: boolean
}
