import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum RedLineSubject {
  PROJECT = 'PROJECT',
  PARCEL = 'PARCEL',
  OTHER = 'OTHER',
}
registerEnumType(RedLineSubject, {
  name: 'RedLineSubject',
  description: 'What was laid over the permanent basic farmland line',
})

/** A project or parcel laid over the permanent basic farmland line 套合检查: what overlaps, and by what right. */
@Entity('red_line_check')
@ObjectType({
  description: 'A project or parcel laid over the permanent basic farmland line on the single map, and what overlaps',
})
@InputType('RedLineCheckValues')
@Index(['parcelCode'])
@Index(['projectId'])
@Index(['checkedOn'])
@RowsOf({ township: 'township' })
export class RedLineCheck extends KeptRecord {
  @Field(() => RedLineSubject)
  @EnumColumn()
  subjectKind: RedLineSubject

  @Field(() => ID, { nullable: true, description: 'Project that was checked' })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => ID, { nullable: true, description: 'Parcel that was checked' })
  @ReferenceColumn({ nullable: true })
  parcelCode: string | null

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => DayScalar)
  @DayColumn()
  checkedOn: string

  @Field(() => Float, { description: '亩 within the line; 0 where it keeps clear' })
  @QuantityColumn()
  overlapMu: number

  @Field(() => String, { nullable: true, description: 'Approval of occupation by the authority that may give it' })
  @StringColumn(120, { nullable: true })
  lawfulDocument: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  lawfulOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the site was moved or the land given back' })
  @DayColumn({ nullable: true })
  clearedOn: string | null
}
