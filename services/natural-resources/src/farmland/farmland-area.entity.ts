import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum FarmlandAreaReason {
  SURVEY = 'SURVEY',
  OCCUPATION = 'OCCUPATION',
  SUPPLEMENT = 'SUPPLEMENT',
  RECLAMATION = 'RECLAMATION',
  ADJUSTMENT = 'ADJUSTMENT',
  QUALITY_RAISED = 'QUALITY_RAISED',
  QUALITY_LOWERED = 'QUALITY_LOWERED',
}
registerEnumType(FarmlandAreaReason, {
  name: 'FarmlandAreaReason',
  description: 'Why an area of farmland is what it is from a day on',
})

/** Farmland of one township, within or without the permanent basic farmland and of one grade, from a day until another. */
@Entity('farmland_area')
@ObjectType({ description: 'Farmland of one township and grade from a day until another' })
@Index(['township', 'basic', 'qualityGrade'])
@Index(['fromDay'])
@RowsOf({ township: 'township' })
export class FarmlandArea extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Boolean, { description: 'Within the permanent basic farmland 永久基本农田' })
  @BooleanColumn()
  basic: boolean

  @Field(() => Int, { description: '1 the best to 15 the poorest 耕地质量等别' })
  @IntColumn()
  qualityGrade: number

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => DayScalar)
  @DayColumn()
  fromDay: string

  @Field(() => DayScalar, { nullable: true, description: 'First day on which it was otherwise' })
  @DayColumn({ nullable: true })
  untilDay: string | null

  @Field(() => FarmlandAreaReason)
  @EnumColumn()
  reason: FarmlandAreaReason

  @Field(() => String, { description: 'Document that changed it' })
  @StringColumn(120)
  document: string
}
