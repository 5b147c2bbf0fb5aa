import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { LabourSite } from './labour-site.entity.ts'

/** Whether a site kept one rule on a day, and the order that followed. */
@Entity('site_check')
@ObjectType({ description: 'Whether a site kept one rule on a day 维权制度核查' })
@RowsWith(() => LabourSite, 'labour_site', 'siteId')
@Index(['siteId', 'standardId', 'checkedOn'], { unique: true })
export class SiteCheck extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  siteId: string

  @Field(() => ID)
  @ReferenceColumn()
  standardId: string

  @Field(() => DayScalar)
  @DayColumn()
  checkedOn: string

  @Field(() => Boolean)
  @BooleanColumn()
  met: boolean

  @Field(() => String, { nullable: true, description: 'What is lacking' })
  @TextColumn({ nullable: true })
  finding: string | null

  @Field(() => String, { nullable: true, description: 'Number of the order to put it right 责令改正通知书' })
  @StringColumn(60, { nullable: true })
  orderNumber: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  remedyBy: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  remediedOn: string | null
}

@InputType()
export class SiteCheckValues {
  @Field(() => ID)
  siteId: string

  @Field(() => ID)
  standardId: string

  @Field(() => DayScalar)
  checkedOn: string

  @Field(() => Boolean)
  met: boolean

  @Field(() => String, { nullable: true, description: 'What is lacking' })
  finding: string | null

  @Field(() => String, { nullable: true, description: 'Number of the order to put it right 责令改正通知书' })
  orderNumber: string | null

  @Field(() => DayScalar, { nullable: true })
  remedyBy: string | null

  @Field(() => DayScalar, { nullable: true })
  remediedOn: string | null
}
