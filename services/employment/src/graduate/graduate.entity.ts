import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum GraduateLevel {
  JUNIOR_COLLEGE = 'JUNIOR_COLLEGE',
  BACHELOR = 'BACHELOR',
  MASTER = 'MASTER',
}
registerEnumType(GraduateLevel, { name: 'GraduateLevel', description: '专科, 本科, 研究生' })

export enum GraduateOutcome {
  EMPLOYED = 'EMPLOYED',
  OWN_BUSINESS = 'OWN_BUSINESS',
  ENLISTED = 'ENLISTED',
  FURTHER_STUDY = 'FURTHER_STUDY',
}
registerEnumType(GraduateOutcome, { name: 'GraduateOutcome', description: '就业, 创业, 应征入伍, 升学' })

@InputType()
export class GraduateValues {
  @Field(() => ID)
  residentId: string

  @Field(() => ID)
  township: string

  @Field(() => Int, { description: 'Year of graduation' })
  year: number

  @Field(() => String)
  school: string

  @Field(() => GraduateLevel)
  level: GraduateLevel

  @Field(() => DayScalar)
  registeredOn: string

  @Field(() => GraduateOutcome, { nullable: true })
  outcome: GraduateOutcome | null

  @Field(() => DayScalar, { nullable: true })
  outcomeOn: string | null

  @Field(() => String, { nullable: true, description: 'Employer or school' })
  employer: string | null
}

/** A college graduate of a year who registered at home, and what became of him. */
@Entity('graduate')
@ObjectType({ description: 'A college graduate who registered at home 高校毕业生' })
@RowsOf({ township: 'township' })
@Index(['residentId', 'year'], { unique: true })
@Index(['year', 'outcome', 'outcomeOn'])
export class Graduate extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  residentId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Int, { description: 'Year of graduation' })
  @IntColumn()
  year: number

  @Field(() => String)
  @StringColumn(80)
  school: string

  @Field(() => GraduateLevel)
  @EnumColumn()
  level: GraduateLevel

  @Field(() => DayScalar)
  @DayColumn()
  registeredOn: string

  @Field(() => GraduateOutcome, { nullable: true })
  @EnumColumn({ nullable: true })
  outcome: GraduateOutcome | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  outcomeOn: string | null

  @Field(() => String, { nullable: true, description: 'Employer or school' })
  @StringColumn(120, { nullable: true })
  employer: string | null
}
