import { EnumColumn, IntColumn, KeptRecord, StringColumn } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum KeyGroup {
  GRADUATE = 'GRADUATE',
  RETURNER = 'RETURNER',
  DIFFICULT_HOUSEHOLD = 'DIFFICULT_HOUSEHOLD',
}
registerEnumType(KeyGroup, { name: 'KeyGroup', description: '高校毕业生, 返乡创业人员, 就业困难家庭' })

/** One of the three plans for jobs and start-ups 就业创业三大计划, for one group of people. */
@Entity('employment_programme')
@ObjectType({ description: 'One of the three plans for jobs and start-ups 就业创业三大计划' })
@InputType('EmploymentProgrammeValues')
@Index(['year', 'keyGroup'], { unique: true })
export class EmploymentProgramme extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => KeyGroup)
  @EnumColumn()
  keyGroup: KeyGroup

  @Field(() => String)
  @StringColumn(80)
  name: string

  @Field(() => Int, { description: 'People to be in work or business by the end of the year' })
  @IntColumn()
  goal: number

  @Field(() => String, { description: 'Who answers for it' })
  @StringColumn(60)
  leader: string
}
