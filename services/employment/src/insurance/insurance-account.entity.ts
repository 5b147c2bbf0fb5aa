import {
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

export enum InsuranceScheme {
  EMPLOYEE_PENSION = 'EMPLOYEE_PENSION',
  INSTITUTION_PENSION = 'INSTITUTION_PENSION',
  RESIDENT_PENSION = 'RESIDENT_PENSION',
  UNEMPLOYMENT = 'UNEMPLOYMENT',
  WORK_INJURY = 'WORK_INJURY',
}
registerEnumType(InsuranceScheme, {
  name: 'InsuranceScheme',
  description: '企业职工基本养老保险, 机关事业单位养老保险, 城乡居民养老保险, 失业保险, 工伤保险',
})

@InputType()
export class InsuranceAccountValues {
  @Field(() => ID)
  residentId: string

  @Field(() => ID)
  township: string

  @Field(() => InsuranceScheme)
  scheme: InsuranceScheme

  @Field(() => DayScalar, { description: 'Since when the person ought to be insured 应保' })
  obligedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Since when he is insured' })
  enrolledOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Since when he no longer ought to be' })
  endedOn: string | null

  @Field(() => String, { nullable: true })
  employerUscc: string | null
}

/** One person in one scheme: since when he ought to be insured, and since when he is. */
@Entity('insurance_account')
@ObjectType({ description: 'One person in one insurance scheme 参保关系' })
@RowsOf({ township: 'township' })
@Index(['residentId', 'scheme'], { unique: true })
@Index(['scheme', 'obligedOn', 'endedOn', 'enrolledOn'])
@Index(['scheme', 'enrolledOn', 'endedOn'])
export class InsuranceAccount extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  residentId: string

  @Field(() => ID)
  @Index()
  @TownshipColumn()
  township: string

  @Field(() => InsuranceScheme)
  @EnumColumn()
  scheme: InsuranceScheme

  @Field(() => DayScalar, { description: 'Since when the person ought to be insured 应保' })
  @DayColumn()
  obligedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Since when he is insured' })
  @DayColumn({ nullable: true })
  enrolledOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Since when he no longer ought to be' })
  @DayColumn({ nullable: true })
  endedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(18, { nullable: true })
  employerUscc: string | null
}
