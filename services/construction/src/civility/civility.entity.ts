import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum CivilityTheme {
  TRAFFIC = 'TRAFFIC',
  ENVIRONMENT = 'ENVIRONMENT',
  TABLE = 'TABLE',
  ETIQUETTE = 'ETIQUETTE',
}
registerEnumType(CivilityTheme, { name: 'CivilityTheme', description: '文明交通, 环境卫生, 文明餐桌, 文明礼仪' })

/** One event of the campaign for civility, and how many took part. */
@Entity('civility_activity')
@ObjectType({ description: 'One event of the campaign for civility 市民文明素质提升专项行动' })
@InputType('CivilityActivityValues')
@Index(['heldOn'])
@RowsOf({ department: 'department', township: 'township' })
export class CivilityActivity extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => CivilityTheme)
  @EnumColumn()
  theme: CivilityTheme

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => DayScalar)
  @DayColumn()
  heldOn: string

  @Field(() => Int, { description: 'People who took part' })
  @IntColumn()
  participants: number
}

/** What people and firms gave of their own to the environment: hours of work, or money. */
@Entity('social_contribution')
@ObjectType({ description: 'What people and firms gave of their own to the environment: hours, or money' })
@InputType('SocialContributionValues')
@Index(['givenOn'])
@RowsOf({ township: 'township' })
export class SocialContribution extends KeptRecord {
  @Field(() => String, { description: 'The group or firm; never a private person’s name' })
  @StringColumn(80)
  giver: string

  @Field(() => String, { description: 'What it was for' })
  @StringColumn(120)
  purpose: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => DayScalar)
  @DayColumn()
  givenOn: string

  @Field(() => Int, { description: 'Volunteers; 0 for money alone' })
  @IntColumn()
  volunteers: number

  @Field(() => Int, { description: 'Hours of all volunteers together' })
  @IntColumn()
  hours: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number
}
