import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum OfficialStatus {
  PRELIMINARY = 'PRELIMINARY',
  OFFICIAL = 'OFFICIAL',
  REVISED = 'REVISED',
}
registerEnumType(OfficialStatus, { name: 'OfficialStatus' })

/** A value of a target as the statistics bureau released it. A later one for the same period is a new revision beside it. */
@Entity('official_value')
@Index(['target', 'period', 'revision'], { unique: true })
@ObjectType({ description: 'A value of a target released by the statistics bureau' })
export class OfficialValue extends KeptRecord {
  /** The plan's row, such as 2022/PRJ-FAI-GROWTH. */
  @ReferenceColumn()
  target: string

  @Field(() => ID)
  @StringColumn(40)
  code: string

  @Field(() => String, { description: 'The period it is of: 2022, 2022Q2 or 2022-06' })
  @StringColumn(7)
  period: string

  @Field(() => Int, { description: 'Counts up from 1 with each release for the period' })
  @IntColumn()
  revision: number

  @Field(() => Float, { description: 'In the target’s unit, money in 元' })
  @QuantityColumn()
  value: number

  @Field(() => OfficialStatus)
  @EnumColumn()
  status: OfficialStatus

  @Field(() => String, { description: 'Number of the document that released it, 文号' })
  @StringColumn(100)
  documentNumber: string

  @Field(() => DayScalar)
  @DayColumn()
  releasedOn: string

  @Field(() => String, { nullable: true, description: 'Why an earlier release was revised' })
  @StringColumn(300, { nullable: true })
  reason: string | null
}
