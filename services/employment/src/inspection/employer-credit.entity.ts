import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum EmployerGrade {
  A = 'A',
  B = 'B',
  C = 'C',
}
registerEnumType(EmployerGrade, { name: 'EmployerGrade', description: '守法诚信, 基本守法, 严重失信' })

/** How honest an employer was in a year, and what follows 守法诚信等级、失信联合惩戒. */
@Entity('employer_credit')
@ObjectType({ description: 'How honest an employer was in a year 劳动保障守法诚信等级' })
@InputType('EmployerCreditValues')
@Index(['employerUscc', 'year'], { unique: true })
@Index(['blacklistedOn'])
export class EmployerCredit extends KeptRecord {
  @Field(() => String)
  @StringColumn(18)
  employerUscc: string

  @Field(() => String)
  @StringColumn(120)
  employer: string

  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => EmployerGrade)
  @EnumColumn()
  grade: EmployerGrade

  @Field(() => Int)
  @IntColumn()
  score: number

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was listed as dishonest 失信惩戒名单' })
  @DayColumn({ nullable: true })
  blacklistedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  blacklistedUntil: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  reason: string | null

  @Field(() => String, { nullable: true, description: 'What it is kept from: tenders, funds' })
  @TextColumn({ nullable: true })
  effect: string | null
}
